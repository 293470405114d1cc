import { parseArgs } from 'node:util';
import { readBackupKey, readStoreEnv } from '../env.ts';
import { allow } from '../store/client.ts';
import { takeBackup } from './take.ts';

// `npm run backup -- <file>`: everything residents sent, sealed with BACKUP_KEY.
try {
  const [file] = parseArgs({ allowPositionals: true }).positionals;
  if (file === undefined) throw new Error('say where to: npm run backup -- /safe/place/2026-11-22.backup');
  readStoreEnv();
  allow(60_000);
  const keys = await takeBackup(file, readBackupKey());
  process.stdout.write(`${keys} keys are in ${file}. It opens with BACKUP_KEY and nothing else.\n`);
} catch (error) {
  process.stderr.write(`Nothing was backed up: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
