import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a piece of work took. */
export interface Took {
  /** Wall clock. */
  readonly seconds: number;
  /** Processor time of its Node processes, which other work on the machine hardly changes. */
  readonly cpu: number;
  /** The most memory that one of them had, in megabytes. */
  readonly mb: number;
}

const preload = pathToFileURL(join(import.meta.dirname, 'usage.ts')).href;

/** Runs work that is done by processes of its own, and tells of it. @param scratchDir a folder to note in what they took */
export async function measure(what: string, scratchDir: string, work: () => Promise<void>): Promise<Took> {
  const file = join(scratchDir, 'usage');
  await rm(file, { force: true });
  const { NODE_OPTIONS: before } = process.env;
  Object.assign(process.env, { NODE_OPTIONS: `--import=${preload}`, BENCH_USAGE: file });
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  if (before === undefined) delete process.env['NODE_OPTIONS'];
  else process.env['NODE_OPTIONS'] = before;
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const told = lines.map((line) => JSON.parse(line) as Pick<Took, 'cpu' | 'mb'>);
  const cpu = told.reduce((sum, one) => sum + one.cpu, 0);
  const mb = Math.max(...told.map((one) => one.mb));
  console.error(`${what}: ${seconds.toFixed(1)} s, of the processor ${cpu.toFixed(1)} s, ${Math.round(mb)} MB`);
  return { seconds, cpu, mb };
}
