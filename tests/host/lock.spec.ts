import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from '../../src/local/lock.ts';
import { localSecret } from '../../src/local/secret.ts';
import { fillIn, readSettings } from '../../src/local/settings.ts';
import { root } from '../tools/check.ts';

let dir: string;
let other: ChildProcess | undefined;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(async () => {
  other?.kill('SIGKILL');
  await rm(dir, { recursive: true });
});

test('a folder serves one process, and a killed one leaves it free', async () => {
  const module = pathToFileURL(join(root, 'src/local/lock.ts')).href;
  const code = `(await import(${JSON.stringify(module)})).lockDataDir(process.argv[1]);
    console.log('locked'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  other = child;
  await once(child.stdout, 'data');
  expect(() => lockDataDir(dir)).toThrow(`${dir} is in use by another running site`);

  child.kill('SIGKILL');
  await once(child, 'exit');
  const release = lockDataDir(dir);
  release();
  lockDataDir(dir)();
});

test('the secret is made once, long enough, for its owner only', async () => {
  const secret = await localSecret(dir);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(await localSecret(dir)).toBe(secret);
  expect((await stat(join(dir, 'secret'))).mode & 0o777).toBe(0o600);
});

test('settings: defaults, and a sentence for a port that is none', () => {
  expect(readSettings({})).toEqual({ port: 8888, dataDir: join(process.cwd(), '.data') });
  expect(readSettings({ PORT: '0', DATA_DIR: '/x' })).toEqual({ port: 0, dataDir: '/x' });
  for (const PORT of ['http', '-1', '65536', '80.5']) expect(() => readSettings({ PORT })).toThrow(`PORT is "${PORT}"`);
});

test('what the user gave stands; what was filled in can be taken back', () => {
  const target: NodeJS.ProcessEnv = { SECRET: 'own', STAFF: '' };
  const undo = fillIn({ SECRET: 'made', STAFF: 'a', URL: 'b' }, target);
  expect(target).toEqual({ SECRET: 'own', STAFF: 'a', URL: 'b' });
  undo();
  expect(target).toEqual({ SECRET: 'own' });
});
