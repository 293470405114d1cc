/**
 * `node tests/tools/with-services.ts <command> …` runs a command with an empty store and a mail sink of its own, for
 * tools that read the content: published comments are content, and they come from the store.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServices } from '../../src/local/services.ts';

const [command = '', ...args] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'services-'));
const services = await startServices(folder);
process.env['URL'] ??= 'http://localhost:8888';
const child = spawn(command, args, { stdio: 'inherit' });
const [code] = (await once(child, 'close')) as [number | null];
await services.close();
await rm(folder, { recursive: true });
process.exitCode = code ?? 1;
