import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keep } from '../../src/build/cache.ts';
import { isFound, searchedPart, withSection } from '../../src/build/search-pages.ts';
import { sitemapItem } from '../../src/build/sitemap.ts';
import { root } from '../tools/check.ts';

describe('what the search finds', () => {
  test('texts, and pages that are looked for; neither lists nor what robots shall not see', () => {
    const wanted = new Set(['/ota-yhteytta/']);
    const found = (url: string, html: string) => isFound(url, html, wanted);
    expect(found('/blogi/a/', '<main><article>…')).toBe(true);
    expect(found('/ota-yhteytta/', '<main>…')).toBe(true);
    expect(found('/blogi/', '<main><ul>…')).toBe(false);
    expect(found('/desk/', '<meta name="robots" content="noindex"><main><article>…')).toBe(false);
  });

  test('each with the part of the site it is in', () => {
    const way = (...names: string[]) =>
      JSON.stringify(names.map((name, i) => ({ '@type': 'ListItem', position: i + 1, name, item: '/' })));
    const page = (...names: string[]) => `<script>${way(...names)}</script><main id="main">`;
    expect(withSection(page('Kunta', 'A "& B', 'Otsikko'))).toContain(
      '<main data-pagefind-meta="section:A &quot;&amp; B" id="main">',
    );
    expect(withSection(page('Kunta', 'Tietosuoja'))).not.toContain('pagefind');
  });

  test('in its language, by its main part', () => {
    const main = '<main id="main"><h1>Otsikko</h1><form><p>Nimi</p></form><p>Sanoja</p><form>Palaute</form>';
    const html = `<!doctype html><html lang="fi"><head><title>T</title></head><body>Alku${main}</main>Loppu</body></html>`;
    expect(searchedPart(html)).toBe(
      '<!doctype html><html lang="fi"><body><main id="main"><h1>Otsikko</h1><p>Sanoja</p></main></body></html>',
    );
  });
});

test('the sitemap says what the page says: its languages, its day, or that robots shall stay away', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'sitemap-'));
  const put = async (path: string, head: string) => {
    const file = join(dir, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `<html><head>${head}</head><body><link rel="alternate" hreflang="xx" href="/"></body>`);
    return sitemapItem({ url: `https://kunta.example${path}` }, dir);
  };
  const link = (lang: string) => `<link rel="alternate" hreflang="${lang}" href="https://kunta.example/${lang}/">`;
  const time = (name: string, day: string) => `<meta property="article:${name}_time" content="${day}">`;
  expect(await put('/a/', `${link('fi')}${link('x-default')}${time('published', '2026-06-07')}`)).toEqual({
    url: 'https://kunta.example/a/',
    links: [
      { lang: 'fi', url: 'https://kunta.example/fi/' },
      { lang: 'x-default', url: 'https://kunta.example/x-default/' },
    ],
    lastmod: '2026-06-07',
  });
  const mended = await put('/b/', `${time('published', '2026-06-07')}${time('modified', '2026-07-01')}`);
  expect(mended).toEqual({ url: 'https://kunta.example/b/', lastmod: '2026-07-01' });
  expect(await put('/c/', '<meta name="robots" content="noindex">')).toBeUndefined();
  await rm(dir, { recursive: true });
});

test('what was made of a text is made once', async () => {
  const folder = `test-${process.pid}`;
  let made = 0;
  const make = (text: string) => Promise.resolve(new TextEncoder().encode(`${text}${++made}`));
  const read = async (text: string) => new TextDecoder().decode(await keep(folder, text, make));
  expect([await read('a'), await read('a'), await read('b')]).toEqual(['a1', 'a1', 'b2']);
  await rm(join(process.env.ASTRO_CACHE ?? join(root, 'node_modules/.astro'), folder), { recursive: true });
});
