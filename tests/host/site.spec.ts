import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildSite } from '../../src/local/astro-build.ts';
import { startSite } from '../../src/local/site.ts';

/** What a function writes down of the site's address, some time after its answer. */
const late = `
export default (_, { waitUntil }) => {
  waitUntil(new Promise((resolve) => setTimeout(resolve, 200)).then(() => (globalThis.lateAddress = process.env.URL)));
  return new Response('soon');
};
export const config = { path: '/late' };
`;

const build: BuildSite = async ({ siteDir, generatedDir }) => {
  await Promise.all([siteDir, generatedDir].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(join(siteDir, 'index.html'), '<!doctype html>');
};

test('a site that closes lets work after the last answers end, which still knows its address', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'closing-'));
  const [dataDir, functionsDir] = [join(dir, 'data'), join(dir, 'functions')];
  await mkdir(functionsDir);
  await writeFile(join(functionsDir, 'late.ts'), late);
  const before = process.env.URL;
  const site = await startSite({ port: 0, dataDir, functionsDir, build, say: () => undefined });
  expect(await (await fetch(`${site.url}/late`)).text()).toBe('soon');
  await site.close();
  expect(Reflect.get(globalThis, 'lateAddress')).toBe(site.url);
  expect(process.env.URL).toBe(before);
  await rm(dir, { recursive: true });
});
