import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFunctions } from '../../src/local/bundle.ts';
import { loadFunctions, readFunction } from '../../src/local/functions.ts';
import { fixture } from './deploy.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'functions-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** Bundles the fixture's functions with one build's hand-over. */
async function bundle(build: string, greeting: string) {
  const generatedDir = join(dir, build);
  await mkdir(generatedDir);
  await writeFile(join(generatedDir, 'shell.js'), `export const shells = ${JSON.stringify({ fi: greeting })};`);
  await writeFile(join(generatedDir, 'catalogue.js'), 'export const catalogue = {"posts":1};');
  return bundleFunctions({ functionsDir: join(fixture, 'functions'), generatedDir, outRoot: join(dir, 'bundles') });
}

test('each file is a function with the hand-over of its own build; the same contents are the same bundle', async () => {
  const [first, same, other] = [await bundle('1', 'Hei'), await bundle('2', 'Hei'), await bundle('3', 'Moi')];
  expect(same).toBe(first);
  expect(other).not.toBe(first);

  const says = async (folder: string) => {
    const [greet] = await loadFunctions(folder);
    return (await greet?.handler(new Request('http://site/greet'), {} as never))?.text();
  };
  expect([await says(first), await says(other)]).toEqual(['Hei {"posts":1}', 'Moi {"posts":1}']);
});

test('what a config says', async () => {
  const loaded = await loadFunctions(await bundle('4', 'Hei'));
  expect(loaded.map((fn) => ({ ...fn, handler: undefined }))).toEqual([
    { name: 'greet', paths: ['/greet', '/greet/:name'], excludedPaths: [], methods: ['GET'], preferStatic: true },
    { name: 'nightly', paths: [], excludedPaths: [], methods: [], preferStatic: false, schedule: '@daily' },
  ]);
});

const handler = () => undefined;

test.each([
  ['no default export', { config: { path: '/a' } }, 'no default export'],
  ['neither path nor schedule', { default: handler, config: { method: 'GET' } }, 'neither a path nor a schedule'],
  ['no config', { default: handler }, 'neither a path nor a schedule'],
  ['a path with a last slash', { default: handler, config: { path: ['/a', '/b/'] } }, '"/b/"'],
  ['a path without a first slash', { default: handler, config: { path: 'a' } }, '"a"'],
])('%s is said plainly', (_what, module, words) => {
  expect(() => readFunction('faulty', module)).toThrow(/^functions\/faulty: /);
  expect(() => readFunction('faulty', module)).toThrow(words);
});

test('an entry that Netlify would give no route is refused', async () => {
  const functionsDir = join(dir, 'with-tsx');
  await cp(join(fixture, 'functions'), functionsDir, { recursive: true });
  await writeFile(join(functionsDir, 'view.tsx'), 'export default () => undefined;');
  await expect(bundleFunctions({ functionsDir, generatedDir: dir, outRoot: dir })).rejects.toThrow(
    'functions/view.tsx',
  );
});
