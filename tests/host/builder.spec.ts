import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildSite } from '../../src/local/astro-build.ts';
import { createBuilder } from '../../src/local/builder.ts';
import { hookRoutes } from '../../src/local/local-hooks.ts';
import { createSchedule } from '../../src/local/schedule.ts';

let buildsDir: string;
let live: string[];
let said: string[];

beforeEach(async () => {
  buildsDir = await mkdtemp(join(tmpdir(), 'builds-'));
  [live, said] = [[], []];
});
afterEach(() => rm(buildsDir, { recursive: true }));

/** A build that writes what it is told to, and a builder that notes what goes live. */
function builderOf(build: (number: number) => Promise<string>) {
  let count = 0;
  const write: BuildSite = async ({ siteDir }, signal) => {
    const page = await Promise.race([build(++count), aborted(signal)]);
    await mkdir(siteDir, { recursive: true });
    await writeFile(join(siteDir, 'index.html'), page);
  };
  const publish = async ({ siteDir }: { siteDir: string }) => {
    live.push(await readFile(join(siteDir, 'index.html'), 'utf8'));
  };
  return createBuilder({ buildsDir, build: write, publish, say: (line) => void said.push(line) });
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

test('requests during a build share exactly one more', async () => {
  const gate = Promise.withResolvers<undefined>();
  const builder = builderOf(async (number) => {
    if (number === 1) await gate.promise;
    return `version ${number}`;
  });
  const requests = Array.from({ length: 5 }, () => builder.request());
  gate.resolve(undefined);
  expect(await Promise.all(requests)).toEqual(Array(5).fill({ ok: true }));
  expect(live).toEqual(['version 1', 'version 2']);
});

test('a failed build says why, leaves nothing behind and keeps what was live', async () => {
  const builder = builderOf((number) =>
    number === 2 ? Promise.reject(new Error('fi.mdx:3 is wrong')) : Promise.resolve(`version ${number}`),
  );
  expect(await builder.request()).toEqual({ ok: true });
  expect(await builder.request()).toEqual({ ok: false, log: 'fi.mdx:3 is wrong' });
  expect(live).toEqual(['version 1']);
  expect(said.join('\n')).toContain('fi.mdx:3 is wrong');
  expect(await readdir(buildsDir)).toEqual(['1']);
  expect(await builder.request()).toEqual({ ok: true });
  expect(live).toEqual(['version 1', 'version 3']);
});

test('the version before is kept, older ones are not, those of an earlier start neither', async () => {
  await mkdir(join(buildsDir, '7'));
  const builder = builderOf((number) => Promise.resolve(`version ${number}`));
  for (let at = 0; at < 3; at++) await builder.request();
  expect((await readdir(buildsDir)).sort()).toEqual(['10', '9']);
});

test('closing ends the build under way and starts no more', async () => {
  const builder = builderOf(() => new Promise(() => undefined));
  const under = builder.request();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await builder.close();
  expect(await under).toMatchObject({ ok: false });
  expect(await builder.request()).toMatchObject({ ok: false });
  expect(live).toEqual([]);
});

test('the build hook answers at once, or with ?wait=1 when the version is live', async () => {
  const gate = Promise.withResolvers<string>();
  const builder = builderOf((number) => (number === 1 ? gate.promise : Promise.reject(new Error('broken'))));
  const hooks = hookRoutes(
    builder,
    createSchedule(() => undefined),
  );
  const post = async (path: string, method = 'POST') => {
    const answer = await hooks(new Request(`http://site${path}`, { method }));
    return answer && [answer.status, (await answer.text()).trim()];
  };
  expect((await post('/_local/build'))?.[0]).toBe(202);
  expect(live).toEqual([]);
  const waiting = post('/_local/build?wait=1');
  gate.resolve('version 1');
  expect(await waiting).toEqual([500, 'broken']);
  expect(live).toEqual(['version 1']);
  expect((await post('/_local/build', 'GET'))?.[0]).toBe(405);
  expect((await post('/_local/run/nothing'))?.[0]).toBe(404);
  expect(await post('/elsewhere')).toBeUndefined();
});
