import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readBackupKey, readStoreEnv } from '../env.ts';
import { allow } from '../store/client.ts';
import { readGone } from './gone.ts';
import { putBack } from './put-back.ts';

const usage = 'npm run restore -- <backup> [--log <file of the platform’s log>]… [--replace]';

// `npm run restore -- <file>`: puts a backup into the store that the environment names.
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { log: { type: 'string', multiple: true, default: [] }, replace: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(`say from where: ${usage}`);
  readStoreEnv();
  allow(60_000);
  const logs = await Promise.all(values.log.map((log) => readFile(log, 'utf8')));
  const gone = readGone(logs.join('\n'));
  const done = await putBack({ file, secret: readBackupKey(), gone, replace: values.replace });
  process.stdout.write(`${done.keys} keys are back, as they were at ${done.taken}.\n`);
  if (done.expired > 0) process.stdout.write(`${done.expired} had passed their time since and stayed away.\n`);
  process.stdout.write(
    done.gone > 0
      ? `${done.gone} records were taken back or erased since: sign in at /desk/person/ now and press the button there, or wait for the night.\n`
      : 'No log was given, or it names nothing: what was taken back since the backup is there again.\n',
  );
} catch (error) {
  process.stderr.write(`The restore stopped: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
