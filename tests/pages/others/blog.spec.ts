import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { comingWord, hostileTitle, photograph } from './blog-content.ts';
import { expect } from '../site.ts';
import { test } from './testila.ts';

const titles = (page: Page) => page.locator('.posts').getByRole('heading').allTextContents();
const head = (page: Page, selector: string, attribute = 'content') =>
  page.locator(`head ${selector}`).getAttribute(attribute);

/** The schema.org things of a page, by their type. */
async function things(page: Page): Promise<Record<string, Record<string, unknown>>> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': Record<string, unknown>[] };
  return Object.fromEntries(graph.map((thing) => [thing['@type'], thing]));
}

test('all posts are found by going from page to page, each once', async ({ page }) => {
  await page.goto('/blogi/');
  const seen = await titles(page);
  const pager = page.getByRole('navigation', { name: 'Sivut' });
  await expect(pager.locator('[aria-current=page]')).toHaveText('Sivu 1 / 3');
  await expect(pager.getByRole('link')).toHaveText(['Vanhemmat']);
  for (const number of [2, 3]) {
    expect(await head(page, 'link[rel=next]', 'href')).toContain(`/blogi/sivu/${number}/`);
    await pager.getByRole('link', { name: 'Vanhemmat' }).click();
    await expect(page).toHaveURL(`/blogi/sivu/${number}/`);
    await expect(page).toHaveTitle(`Kunnanjohtajan blogi, sivu ${number} – Testilä`);
    expect(await head(page, 'link[rel=canonical]', 'href')).toMatch(new RegExp(`/blogi/sivu/${number}/$`));
    seen.push(...(await titles(page)));
  }
  expect(seen).toHaveLength(13);
  expect(new Set(seen).size).toBe(13);
  await expect(pager.getByRole('link')).toHaveText(['Uudemmat']);
  await expect(page.locator('head link[rel=next]')).toHaveCount(0);
});

test('what is still to come or a draft is nowhere: no page, list, feed, file or index has a word of it', async ({
  site,
}) => {
  const builds = join(site.dataDir, 'builds');
  const entries = await readdir(builds, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  // The index of the search is packed.
  const unpacked = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  for (const file of files) {
    expect(file).not.toContain(comingWord);
    expect(unpacked(await readFile(file)).includes(comingWord), file).toBe(false);
  }
  expect(files.some((file) => file.includes('/pagefind/'))).toBe(true);
});

test('a page of the list leads to the same page in the other language', async ({ page }) => {
  await page.goto('/blogi/sivu/2/');
  await page.getByRole('link', { name: 'På svenska' }).click();
  await expect(page).toHaveURL('/sv/blogg/sida/2/');
  await expect(page.getByRole('navigation', { name: 'Sidor' })).toContainText('Sida 2 / 3');
});

test('a year and a topic have their pages, which say where one is', async ({ page }) => {
  await page.goto('/blogi/');
  await page.getByRole('navigation', { name: 'Vuodet' }).getByRole('link', { name: '2025' }).click();
  await expect(page).toHaveURL('/blogi/2025/');
  expect(await titles(page)).toEqual(['Kirjoitus 3', 'Kirjoitus 2', 'Kirjoitus 1']);
  await expect(page.locator('main [aria-current=page]')).toHaveText('2025');
  await page.getByRole('navigation', { name: 'Aiheet' }).getByRole('link', { name: 'työ' }).click();
  await expect(page).toHaveURL('/blogi/aihe/tyo/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aihe: työ');
  expect(await titles(page)).toHaveLength(7);
  await page.goto('/sv/blogg/amne/tyo/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ämne: arbete');
  // A topic nobody translated is told in its own language.
  await expect(page.getByRole('navigation', { name: 'Ämnen' }).getByRole('link', { name: 'tiet' })).toHaveAttribute(
    'lang',
    'fi',
  );
});

test('a post says how long it takes, leads to its neighbours, and to others on its topics', async ({ page }) => {
  await page.goto('/blogi/kirjoitus-12/');
  await expect(page.locator('article .meta').first()).toHaveText(/12\.2\.2026 · lukuaika 1\smin/);
  const neighbours = page.getByRole('navigation', { name: 'Edellinen ja seuraava' });
  await expect(neighbours.getByRole('listitem')).toHaveText([
    'Edellinen kirjoitus Kirjoitus 11',
    /^Seuraava kirjoitus/,
  ]);
  await expect(page.locator('.related').getByRole('heading', { level: 3 })).toHaveText([
    'Kirjoitus 11',
    'Kirjoitus 10',
    'Kirjoitus 9',
  ]);
  await page.goto('/blogi/kirjoitus-1/');
  await expect(neighbours.getByRole('listitem')).toHaveCount(1);
});

test('what is missing in a language is listed with a note, on the page to which its language link leads', async ({
  page,
}) => {
  await page.goto('/blogi/kirjoitus-1/');
  await page.getByRole('link', { name: 'På svenska' }).click();
  await expect(page).toHaveURL('/sv/blogg/sida/3/#2025-02-01-kirjoitus-1');
  await expect(page.locator('[id="2025-02-01-kirjoitus-1"]')).toContainText('finns inte på svenska');
});

test('a picture comes in several widths, keeps its room and its words', async ({ page }) => {
  await page.goto('/blogi/kuvan-kanssa/');
  const [lead, inText] = [page.getByAltText('Harmaa taivas'), page.getByAltText(/^Sama taivas/)];
  // It lay on its side: 900 wide and 1600 high in the file.
  for (const [name, value] of Object.entries({ width: '1600', height: '900', fetchpriority: 'high', loading: 'eager' }))
    await expect(lead).toHaveAttribute(name, value);
  await expect(inText).toHaveAttribute('loading', 'lazy');
  await expect(inText).toHaveAttribute('height', '900');
  const source = page.locator('source').first();
  await expect(source).toHaveAttribute('type', 'image/webp');
  await expect(source).toHaveAttribute('srcset', /480w.*800w.*1200w.*1600w/);
  expect(await lead.evaluate((image: HTMLImageElement) => image.naturalWidth > image.naturalHeight)).toBe(true);
});

test('no picture of the site says where or by whom it was taken', async ({ site }) => {
  expect(await sharp(await photograph()).metadata()).toMatchObject({ exif: expect.any(Buffer), orientation: 6 });
  const files = await readdir(join(site.dataDir, 'builds'), { recursive: true, withFileTypes: true });
  const pictures = files.filter(({ name }) => /\.(jpe?g|webp|png|avif)$/.test(name));
  expect(pictures.length).toBeGreaterThan(8);
  for (const { parentPath, name } of pictures) {
    const { exif, xmp, iptc, orientation } = await sharp(join(parentPath, name)).metadata();
    expect({ name, exif, xmp, iptc, orientation }).toEqual({ name });
  }
});

test('machines read of a post what people do, and no title breaks out of its place', async ({ page, request }) => {
  await page.goto('/blogi/kuvan-kanssa/');
  await expect(page).toHaveTitle(`${hostileTitle} – Testilä`);
  expect(await head(page, 'meta[property="og:title"]')).toBe(hostileTitle);
  expect(await head(page, 'meta[property="og:type"]')).toBe('article');
  expect(await head(page, 'meta[property="og:locale"]')).toBe('fi_FI');
  expect(await head(page, 'meta[property="og:locale:alternate"]')).toBe('sv_FI');
  expect(await head(page, 'meta[property="og:image:alt"]')).toBe('Harmaa taivas');
  expect(await head(page, 'meta[property="article:published_time"]')).toBe('2026-03-01T00:00:00+02:00');
  expect(await head(page, 'meta[property="og:description"]')).toBe('Katso sivua ja uutiset.');
  const { BlogPosting, BreadcrumbList } = await things(page);
  expect(BlogPosting).toMatchObject({ headline: hostileTitle, inLanguage: 'fi', commentCount: 0 });
  expect(BreadcrumbList?.itemListElement).toHaveLength(3);
  for (const address of ['/blogi/kuvan-kanssa/', '/blogi/kirjoitus-1/']) {
    await page.goto(address);
    const shared = await request.get((await head(page, 'meta[property="og:image"]')) ?? '');
    expect(await sharp(await shared.body()).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
});

test('the feed is Atom with whole texts, and names itself on every page of the blog', async ({ page, request }) => {
  await page.goto('/blogi/');
  const address = await head(page, 'link[type="application/atom+xml"]', 'href');
  expect(address).toMatch(/\/blogi\/syote\.xml$/);
  await expect(page.getByRole('link', { name: 'Kirjoitukset syötteenä (Atom)' })).toHaveAttribute(
    'href',
    '/blogi/syote.xml',
  );
  const answer = await request.get('/blogi/syote.xml');
  expect(answer.headers()['content-type']).toMatch(/xml/);
  const feed = await readFeed(page, await answer.text());
  expect(feed).toMatchObject({
    root: 'feed',
    lang: 'fi',
    self: address,
    faults: 0,
    updated: '2026-02-28T22:00:00.000Z',
  });
  expect(feed.entries).toHaveLength(13);
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(13);
  const [first] = feed.entries;
  expect(first).toMatchObject({ title: hostileTitle, author: 'Testilä' });
  expect(first?.id).toBe('tag:localhost,2026-03-01:blog/2026-03-01-kuvan-kanssa/fi');
  expect(first?.text).toContain('Kysymys sinulle: Mitä näit?');
  const post = new URL('/blogi/kuvan-kanssa/', address ?? '').href;
  expect(first?.links).toEqual([
    new URL('../kirjoitus-1/', post).href,
    new URL('/ajankohtaista/', post).href,
    `${post}#discussion`,
  ]);
  // Three letters that would end what the feed wraps a text in.
  expect(first?.pictures.map(({ alt }) => alt)).toEqual(['Harmaa taivas', 'Sama taivas ]]> ja ]]> & muuta']);
  for (const { src } of first?.pictures ?? []) expect((await request.get(src)).status()).toBe(200);
  expect(feed.entries.flatMap(({ scripts }) => scripts)).toEqual([]);
});

test('a language’s feed has the posts of that language', async ({ page, request }) => {
  const feed = await readFeed(page, await (await request.get('/sv/blogg/flode.xml')).text());
  expect(feed.lang).toBe('sv');
  expect(feed.entries.map(({ title }) => title)).toEqual(['Himlen', 'Inlägg 12']);
});

test('news have a list and pages of their own, and stay out of the feed', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Ajankohtaista' }).click();
  await expect(page).toHaveURL('/ajankohtaista/');
  expect(await titles(page)).toEqual(['Tie on auki', 'Tie on kiinni']);
  await page.getByRole('link', { name: 'Tie on kiinni' }).click();
  await expect(page).toHaveURL('/ajankohtaista/tie-kiinni/');
  expect((await things(page)).NewsArticle).toMatchObject({ headline: 'Tie on kiinni' });
  await page.getByRole('link', { name: 'På svenska' }).click();
  await expect(page).toHaveURL('/sv/aktuellt/#2026-03-20-tie-kiinni');
  await expect(page.locator('[id="2026-03-20-tie-kiinni"]')).toContainText('finns inte på svenska');
  expect(await (await request.get('/blogi/syote.xml')).text()).not.toContain('Tie on');
});

test('the front page shows the newest post with the way to answer its question, and the news', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: hostileTitle })).toBeVisible();
  await page.getByRole('link', { name: 'Vastaa kysymykseen' }).click();
  await expect(page).toHaveURL('/blogi/kuvan-kanssa/#comment-form');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 3, name: 'Tie on auki' })).toBeVisible();
  expect((await things(page)).WebSite).toMatchObject({ name: 'Testilä', inLanguage: 'fi' });
});

test('the sitemap has every list, post and news item, and nothing else', async ({ request }) => {
  const index = await (await request.get('/sitemap-index.xml')).text();
  const parts = [...index.matchAll(/<loc>([^<]+)</g)].map(([, address]) => new URL(address ?? '').pathname);
  const maps = await Promise.all(parts.map(async (part) => (await request.get(part)).text()));
  const paths = [...maps.join('').matchAll(/<loc>([^<]+)</g)].map(([, address]) => new URL(address ?? '').pathname);
  for (const path of ['/', '/sv/', '/blogi/sivu/3/', '/blogi/2025/', '/sv/blogg/amne/tyo/', '/ajankohtaista/tie-auki/'])
    expect(paths).toContain(path);
  expect(paths.filter((path) => /404|_build|\.xml|\.png|desk/.test(path))).toEqual([]);
});

/** The feed as a browser's XML parser understands it, and its contents as the HTML parser does. */
function readFeed(page: Page, xml: string) {
  return page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const words = (from: ParentNode, selector: string) => from.querySelector(selector)?.textContent ?? '';
    const html = (from: ParentNode, selector: string) =>
      new DOMParser().parseFromString(words(from, selector), 'text/html').body;
    return {
      root: feed.documentElement.localName,
      faults: feed.querySelectorAll('parsererror').length,
      lang: feed.documentElement.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang'),
      updated: words(feed, 'feed > updated'),
      self: feed.querySelector('feed > link[rel=self]')?.getAttribute('href'),
      entries: [...feed.querySelectorAll('entry')].map((entry) => {
        const body = html(entry, 'content');
        return {
          id: words(entry, 'id'),
          title: html(entry, 'title').textContent,
          author: words(entry, 'author > name'),
          text: body.textContent ?? '',
          links: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href')),
          pictures: [...body.querySelectorAll('img')].map(({ src, alt }) => ({ src, alt })),
          scripts: [...body.querySelectorAll('script, style, [style]')].map(({ outerHTML }) => outerHTML),
        };
      }),
    };
  }, xml);
}
