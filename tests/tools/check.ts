import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

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

/** Runs one check from the project's root, with the project's own tools first in PATH. */
export function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const [file = '', ...args] = check.command.split(' ');
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  let output = '';
  const collect = (chunk: Buffer) => void (output += chunk.toString());
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
