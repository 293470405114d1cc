import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentRoutes } from '../../src/local/content-files.ts';

let folder: string;
let content: string;
let saved: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-files-'));
  content = join(folder, 'content');
  saved = 0;
  await mkdir(join(content, 'blog/2026-01-01-a'), { recursive: true });
  await writeFile(join(content, 'blog/2026-01-01-a/fi.mdx'), 'Teksti');
  await writeFile(join(content, 'site.yaml'), 'name: A');
  await writeFile(join(content, '.salainen'), 'x');
  await writeFile(join(folder, 'muu.mdx'), 'ulkona');
});

afterEach(() => rm(folder, { recursive: true }));

const base = 'http://localhost:8888/_local/content/';

async function ask(path: string, init: RequestInit = {}, from = base): Promise<Response> {
  const routes = contentRoutes(content, () => void saved++);
  return (await routes(new Request(from + path, init))) ?? new Response('not asked', { status: 599 });
}

const put = (path: string, headers: Record<string, string> = {}) => ask(path, { method: 'PUT', body: 'Uusi', headers });

test('lists folders and gives files, without what is hidden', async () => {
  const listed = (await (await ask('')).json()) as { name: string; kind: string }[];
  expect(listed.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'blog', kind: 'directory' },
    { name: 'site.yaml', kind: 'file' },
  ]);
  const file = await ask('blog/2026-01-01-a/fi.mdx');
  expect(await file.text()).toBe('Teksti');
  expect(file.headers.get('Content-Security-Policy')).toContain('sandbox');
  expect((await ask('blog/none/fi.mdx')).status).toBe(404);
});

test('takes a new text whole, tells of it, and leaves nothing unfinished', async () => {
  expect((await put('blog/2026-02-02-b/fi.mdx')).status).toBe(204);
  expect(await readFile(join(content, 'blog/2026-02-02-b/fi.mdx'), 'utf8')).toBe('Uusi');
  expect(await readdir(join(content, 'blog/2026-02-02-b'))).toEqual(['fi.mdx']);
  expect(saved).toBe(1);
});

test('removes one file, or a folder with nothing in it', async () => {
  const remove = async (path: string) => (await ask(path, { method: 'DELETE' })).status;
  expect(await remove('blog/2026-01-01-a')).toBe(409);
  expect(await remove('blog/2026-01-01-a/fi.mdx')).toBe(204);
  expect(await remove('blog/2026-01-01-a')).toBe(204);
  expect(await remove('blog')).toBe(403);
  expect(await remove('site.yaml')).toBe(403);
  expect(await readdir(content)).toContain('blog');
});

test.each([
  '../muu.mdx',
  '..%2Fmuu.mdx',
  'blog/..%2f..%2fmuu.mdx/x.mdx',
  'blog/%2e%2e/%2e%2e/muu.mdx',
  'blog%5c..%5c..%5cmuu.mdx',
  'blog/2026-01-01-a/.salainen.mdx',
  '.salainen',
  'blog/2026-01-01-a/%00.mdx',
  'blog/%ff/fi.mdx',
])('neither reads nor writes at %s', async (path) => {
  expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  expect((await put(path)).status).toBeGreaterThanOrEqual(400);
  expect(await readFile(join(folder, 'muu.mdx'), 'utf8')).toBe('ulkona');
  expect(saved).toBe(0);
});

test.each([
  'site.yaml',
  'fi.mdx',
  'blog/fi.mdx',
  'blog/2026-01-01-a/x.html',
  'blog/2026-01-01-a/x.js',
  'blog/a/b/fi.mdx',
])('writes texts and the files beside them alone, not %s', async (path) => {
  expect((await put(path)).status).toBe(403);
  expect(saved).toBe(0);
});

test('a link out of the folder leads nowhere', async () => {
  await symlink(folder, join(content, 'blog/2026-03-03-c'));
  expect((await ask('blog/2026-03-03-c/muu.mdx')).status).toBe(404);
  expect((await put('blog/2026-03-03-c/muu.mdx')).status).toBe(404);
  expect(await readFile(join(folder, 'muu.mdx'), 'utf8')).toBe('ulkona');
});

test('another site, another name for this machine, another way of asking: refused', async () => {
  const path = 'blog/2026-01-01-a/fi.mdx';
  expect((await put(path, { Origin: 'https://paha.example' })).status).toBe(403);
  expect((await put(path, { Origin: 'null' })).status).toBe(403);
  expect((await put(path, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await put(path, { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
  const elsewhere = 'http://paha.example:8888/_local/content/';
  expect((await ask(path, {}, elsewhere)).status).toBe(403);
  expect((await ask(path, { method: 'OPTIONS' })).status).toBe(405);
  expect((await put(path, { Origin: 'http://localhost:8888', 'Sec-Fetch-Site': 'same-origin' })).status).toBe(204);
});
