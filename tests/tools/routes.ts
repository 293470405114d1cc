import { readdirSync, readFileSync } from 'node:fs';
import { readFunction } from '../../src/local/functions.ts';
import type { LoadedFunction } from '../../src/local/host/types.ts';
import { root } from './check.ts';

/** Every function of ours that has an address, a new one too, as the local host loads them. */
export async function openFunctions(): Promise<LoadedFunction[]> {
  const names = readdirSync(`${root}/functions`).map((file) => file.replace(/\.ts$/, ''));
  const addressed = names.filter((name) => /\bpath:/.test(readFileSync(`${root}/functions/${name}.ts`, 'utf8')));
  return Promise.all(
    addressed.map(async (name) => readFunction(name, (await import(`../../functions/${name}.ts`)) as object)),
  );
}
