import type { Page } from '@playwright/test';
import { messages } from '../../../src/i18n/messages.ts';
import { comments as residents } from '../../bench/comments.ts';
import { axeFaults } from '../../tools/axe.ts';
import { readBuiltSite } from '../../tools/built-site.ts';
import { most, weigh } from '../../tools/weight.ts';
import { send } from '../comments.ts';
import { post } from '../content.ts';
import { startSiteOnOwnStore } from '../own-store.ts';
import { expect, test as base } from '../site.ts';

const t = messages.fi;
const path = '/blogi/ensimmainen-kylailta/';

const test = base.extend<object, { own: Awaited<ReturnType<typeof startSiteOnOwnStore>> }>({
  own: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const own = await startSiteOnOwnStore();
      await use(own);
      await own.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [({ own }, use) => use(own.site), { scope: 'worker' }],
  store: [({ own }, use) => use(own.store), { scope: 'worker' }],
});

async function write(page: Page, text: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel(t.comments.form.name).fill('Maija');
  await page.getByLabel(t.comments.form.text, { exact: true }).fill(text);
  await page.getByRole('button', { name: t.comments.form.send }).click();
}

const bytesOf = async (address: string) => (await fetch(address)).text();

test('what came after the build is there with the script, and in the live list without', async ({
  page,
  site,
  browser,
}) => {
  const { id, text } = await send(site.url, { post, name: 'Tuore', text: 'Tuli rakennuksen jälkeen.' });
  expect(await bytesOf(site.url + path)).not.toContain(id);
  await page.goto(path);
  await expect(page.locator(`[id="comment-${id}"]`)).toContainText(text);
  await expect(page.getByText(t.comments.fresh)).toHaveRole('status');

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(path);
  await expect(reader.locator(`[id="comment-${id}"]`)).toHaveCount(0);
  await reader.getByRole('link', { name: t.comments.live }).click();
  await expect(reader.locator(`[id="comment-${id}"]`)).toContainText(text);
  await plain.close();
});

test('hostile texts are shown as they are, and stay in their place', async ({ page, site }) => {
  const texts = {
    markup: '<script>document.title = "taken"</script><img src=x onerror="document.title=1"> $& $1 {{x}} ${y}',
    direction: 'ennen \u202Enurin\u202C jälkeen \u2066x',
    marks: `Z${'\u0301\u0327'.repeat(1_500)}algo`,
    width: 'W'.repeat(3_900),
  };
  const sent = await Promise.all(Object.entries(texts).map(([name, text]) => send(site.url, { post, name, text })));
  await site.build();
  for (const address of [path, `/api/comments/${post}?lang=fi`, ...sent.map(({ receipt }) => receipt)]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(page, address).toHaveTitle(/ – /);
    const root = page.locator('html');
    expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), address).toBe(0);
    await expect(page.locator('main :is(script, img):not([src^="/_astro/"])'), address).toHaveCount(0);
    expect(await page.locator('main').textContent(), address).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{M}{5}/u);
  }
  await page.goto(path);
  await expect(page.getByRole('article').filter({ hasText: 'taken' })).toContainText(texts.markup);
});

test('a post with 20 comments: 14 KB of HTML and CSS, 2 KB of JavaScript', async ({ site, store }) => {
  await store.forgetLimits();
  const other = '2026-06-16-kysely-kertoi';
  for (const text of residents) await send(site.url, { post: other, name: `Asukas ${text.length}`, text });
  await site.build();
  const address = `${site.url}/blogi/kysely-kertoi/`;
  for (const text of residents) expect(await bytesOf(address)).toContain(text);
  const built = await readBuiltSite(site.dataDir, site.url);
  const page = built.pages.find(({ path }) => address.endsWith(path));
  const { html, css, js } = page ? await weigh(page, built) : { html: 0, css: 0, js: 0 };
  expect(html).toBeGreaterThan(0);
  expect(html + css).toBeLessThanOrEqual(most.page);
  expect(js).toBeGreaterThan(0);
  expect(js).toBeLessThanOrEqual(most.js);
});

/** Sends comments one after another; runs in the page. */
async function sendMany({ post, count }: { post: string; count: number }): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 1; at <= count; at++) {
    const answer = await fetch('/api/comments', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ post, lang: 'fi', name: 'Ahkera', text: `Kirjoitus ${at}` }),
    });
    statuses.push(answer.status);
  }
  return statuses;
}

test('one too many in ten minutes: refused kindly, the text kept', async ({ page, store }) => {
  await store.forgetLimits();
  await page.goto(path);
  // From the browser, so that they come from its address.
  const statuses = await page.evaluate(sendMany, { post, count: 20 });
  expect(statuses).toEqual(Array.from({ length: 20 }, () => 201));
  await write(page, 'Yksi liikaa.');
  await expect(page.getByRole('heading', { level: 1, name: t.refusals.tooMany.title })).toBeVisible();
  await expect(page.getByLabel(t.comments.form.text, { exact: true })).toHaveValue('Yksi liikaa.');
  expect(await axeFaults(page)).toEqual([]);
});

test('without the store pages read as before; posting says that nothing was saved and keeps the text', async ({
  browser,
  site,
  store,
}) => {
  await store.forgetLimits();
  const before = await bytesOf(site.url + path);
  const { receipt } = await send(site.url, { post, name: 'Ennen', text: 'Ennen katkosta.' });
  await store.off();
  expect(await bytesOf(site.url + path)).toBe(before);

  // A window of its own: the script asks for news in vain, and says so in the console only.
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  const news = page.waitForResponse((response) => response.url().includes('/api/comments/'));
  await page.goto(path);
  expect((await news).status()).toBe(503);
  await expect(page.getByText(t.comments.fresh)).toHaveCount(0);
  await write(page, 'Katkoksen aikana.');
  await expect(page.getByRole('heading', { level: 1, name: t.refusals.storeDown.title })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Mitään ei tallennettu.');
  await expect(page.getByLabel(t.comments.form.text, { exact: true })).toHaveValue('Katkoksen aikana.');
  expect(await axeFaults(page)).toEqual([]);
  expect((await fetch(site.url + receipt)).status).toBe(503);
  await expect(site.build()).rejects.toThrow();
  expect(await bytesOf(site.url + path), 'a build without the store changes nothing').toBe(before);

  await store.on();
  await page.getByRole('button', { name: t.comments.form.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.receipt.comment.title })).toBeVisible();
  await expect(page.locator('blockquote')).toContainText('Katkoksen aikana.');
  await context.close();
});
