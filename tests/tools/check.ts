import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One check of the house: its name in the table and the command that fails when something is wrong. */
export interface Check {
  name: string;
  command: string;
}

/** What came of a check; `output` is everything the command printed. */
export interface Outcome extends Check {
  passed: boolean;
  seconds: number;
  output: string;
}

export const root = join(import.meta.dirname, '../..');

// Long before the ten minutes of the whole: a check that hangs is stopped and counts as failed.
const limit = 8 * 60_000;

// What a developer's shell may hold for a site of their own: no check may read it, far less write to its store.
const sites = /^(PORT|DATA_DIR|CONTENT_DIR|URL|UPSTASH_.*|REDIS_URL|SMTP_URL|MAIL_FROM|SECRET|STAFF|BUILD_.*)$/;

/** Runs one check from the project's root, with the project's own tools first in PATH. */
export function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const [file = '', ...args] = check.command.split(' ');
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const own = Object.entries(process.env).filter(([name]) => !sites.test(name));
  const env = { ...Object.fromEntries(own), PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  let output = '';
  const collect = (chunk: Buffer) => void (output += stripVTControlCharacters(chunk.toString()));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    const finish = (passed: boolean) => {
      resolve({ ...check, passed, seconds: (performance.now() - started) / 1000, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal} (a check may take ${limit / 60_000} minutes).`;
      finish(code === 0);
    });
  });
}
