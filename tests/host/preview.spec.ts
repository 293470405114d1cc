import { createServer } from 'node:http';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { preview } from '../../src/build/preview.ts';
import { faultPage, withNotes } from '../../src/local/preview/notes.ts';
import { rewriteHtml } from '../../src/local/preview/rewrite.ts';
import { watchContent } from '../../src/local/preview/watch.ts';
import { checkContent } from '../../src/writing/check-content.ts';
import { contentFolder } from '../tools/content-folder.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const page = '<!doctype html><html><head></head><body class="a"><main>Sivu</main></body></html>';
const post = (fields: string, body = 'Teksti.') => `---\ntitle: Otsikko\n${fields}---\n\n${body}\n`;

const contentWith = async (files: Record<string, string>) => checkContent(await contentFolder(files), now);

test('a fault stands on the page with its file, its line and the remedy, in the page’s language', async () => {
  const content = await contentWith({
    'blog/juttu/fi.mdx': post('date: 2026-06-07\nsumary: x\n', '<script>x</script>'),
  });
  const finnish = withNotes(page, content, '/blogi/juttu/');
  expect(finnish).toContain('content/blog/juttu/fi.mdx:4:1');
  expect(finnish).toContain('Tarkoititko &quot;summary&quot;?');
  expect(finnish).not.toContain('<script>x');
  expect(withNotes(page, content, '/sv/blogg/')).toContain('Menade du');
  expect(withNotes(page, content, '/en/blog/')).toContain('Did you mean');
});

test('a page that cannot be made tells the same instead of a stack trace', async () => {
  const content = await contentWith({ 'blog/juttu/fi.mdx': post('date: 2026-06-07\n', 'Alle <20') });
  const told = faultPage(content, '/blogi/juttu/');
  expect(told).toContain('content/blog/juttu/fi.mdx:6:6');
  expect(told).toContain('&amp;lt;');
  expect(told).not.toMatch(/ at .+\.(js|ts):\d+/);
  expect(faultPage(await contentWith({}), '/')).toContain('ohjelmassa');
});

test('drafts and what is coming are marked on their pages and in lists; a page without either stays as it was', async () => {
  const content = await contentWith({
    'blog/luonnos/fi.mdx': post('date: 2026-06-07\ndraft: true\n'),
    'blog/tuleva/fi.mdx': post('date: 2026-12-24T09:00\n'),
    'blog/julki/fi.mdx': post('date: 2026-06-07\n'),
  });
  expect(withNotes(page, content, '/blogi/luonnos/')).toContain('Luonnos.');
  expect(withNotes(page, content, '/blogi/tuleva/')).toContain('24.12.2026 klo');
  const list = withNotes(page, content, '/blogi/');
  expect(list).toMatch(/a\[href="\/blogi\/luonnos\/"\]::after\{content:"[^"]*luonnos/);
  expect(list).toMatch(/a\[href="\/blogi\/tuleva\/"\]::after\{content:"[^"]*tulossa/);
  expect(list).not.toContain('julki');
  expect(withNotes(page, await contentWith({ 'blog/julki/fi.mdx': post('date: 2026-06-07\n') }), '/blogi/julki/')).toBe(
    page,
  );
});

test('a page is rewritten whole, anything else passes as it is', async () => {
  const server = createServer((request, response) => {
    rewriteHtml(response, (html, status) => Promise.resolve(`${status} ${html.toUpperCase()} and more`));
    if (request.url === '/style') {
      response.setHeader('Content-Type', 'text/css');
      response.write('a{');
      response.end('}');
      return;
    }
    // As Astro does: the length of what it means to send.
    response.writeHead(500, { 'content-type': 'text/html', 'Content-Length': 4 });
    response.write('si');
    response.end('vu');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [style, html] = [await fetch(`${url}/style`), await fetch(url)];
  expect([style.status, await style.text()]).toEqual([200, 'a{}']);
  expect([html.status, await html.text()]).toEqual([500, '500 SIVU and more']);
});

test('pages come anew when a fault appears and, once Astro has noticed, when it is mended', async () => {
  const dir = await contentFolder({ 'blog/juttu/fi.mdx': post('date: 2026-06-07\n') });
  const [watch, file] = [watchContent(dir), join(dir, 'blog/juttu/fi.mdx')];
  let reloads = 0;
  const mended = new Promise<void>((resolve) => {
    const reload = () => void ((reloads += 1) === 2 && resolve());
    void (async () => {
      await watch.changed(reload);
      expect(reloads).toBe(0);
      await writeFile(file, post('dat: 2026-06-07\n'));
      await watch.changed(reload);
      expect(reloads).toBe(1);
      await writeFile(file, post('date: 2026-06-08\n'));
      await watch.changed(reload);
    })();
  });
  await mended;
  expect((await watch.current()).faults).toEqual([]);
});

describe('drafts', () => {
  test.each([
    ['serve', 'true'],
    ['build', 'false'],
  ] as const)('are for the preview alone, whatever NODE_ENV says: %s', (command, shown) => {
    const { define } = preview().config({}, { command });
    expect(define['import.meta.env.IS_PREVIEW']).toBe(shown);
  });

  test('are let in by nothing but that', async () => {
    const src = join(import.meta.dirname, '../../src');
    const files = (await readdir(src, { recursive: true })).filter((name) => /\.(ts|tsx|astro)$/.test(name));
    const texts = await Promise.all(files.map((name) => readFile(join(src, name), 'utf8')));
    expect(files.filter((_, i) => /import\.meta\.env\.(DEV|PROD|MODE)/.test(texts[i] ?? ''))).toEqual([]);
  });
});
