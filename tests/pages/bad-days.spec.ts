import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import type { RedisEngine } from '../../src/local/redis/engine.ts';
import { startGateway, type Gateway } from '../../src/local/redis/gateway.ts';
import { comments as residents } from '../bench/comments.ts';
import { pageWeight } from '../bench/page-weight.ts';
import { startTestSite, type TestSite } from '../tools/site.ts';
import { send } from './comments.ts';
import { copyContent, type Content } from './content.ts';
import { expect, post, test } from './site.ts';

// A site whose store stands in the test's own hands, and whose build hook builds nothing: what is new is only in the
// store until the test builds. Comments are published at once, so that no moderator is needed.

test.describe.configure({ mode: 'serial' });

const t = messages.fi;
const path = '/blogi/ensimmainen-kylailta/';
const token = 'a'.repeat(32);
let content: Content;
let engine: RedisEngine;
let gateway: Gateway;
let own: TestSite;
const hook = createServer((_, response) => response.writeHead(202).end());

test.beforeAll(async () => {
  content = await copyContent('after');
  engine = openEmbedded(join(content.contentDir, '../store.sqlite'));
  gateway = await startGateway({ engine, token });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const { port } = hook.address() as AddressInfo;
  own = await startTestSite({
    contentDir: content.contentDir,
    env: {
      UPSTASH_REDIS_REST_URL: gateway.url,
      UPSTASH_REDIS_REST_TOKEN: token,
      BUILD_HOOK_URL: `http://127.0.0.1:${port}/`,
    },
  });
});

test.afterAll(async () => {
  await own.stop();
  await gateway.close();
  await engine.close();
  hook.close();
  await content.remove();
});

/** As when ten minutes have passed. */
async function forgetLimits(): Promise<void> {
  const keys = (await engine.call(['KEYS', 'accepted:*'])) as string[];
  for (const key of keys) await engine.call(['DEL', key]);
}

async function write(page: Page, text: string): Promise<void> {
  await page.goto(own.url + path);
  await page.getByLabel(t.comments.form.name).fill('Maija');
  await page.getByLabel(t.comments.form.text, { exact: true }).fill(text);
  await page.getByRole('button', { name: t.comments.form.send }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

const bytesOf = async (address: string) => (await fetch(own.url + address)).text();

test('what came after the build is there with the script, and in the live list without', async ({ page, browser }) => {
  const { id, text } = await send(own.url, { post, name: 'Tuore', text: 'Tuli rakennuksen jälkeen.' });
  expect(await bytesOf(path)).not.toContain(id);
  await page.goto(own.url + path);
  await expect(page.locator(`[id="comment-${id}"]`)).toContainText(text);
  await expect(page.getByText(t.comments.fresh)).toHaveRole('status');

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(own.url + path);
  await expect(reader.locator(`[id="comment-${id}"]`)).toHaveCount(0);
  await reader.getByRole('link', { name: t.comments.live }).click();
  await expect(reader.locator(`[id="comment-${id}"]`)).toContainText(text);
  await plain.close();
});

test('hostile texts are shown as they are, and stay in their place', async ({ page }) => {
  const texts = {
    markup: '<script>document.title = "taken"</script><img src=x onerror="document.title=1"> $& $1 {{x}} ${y}',
    direction: 'ennen \u202Enurin\u202C jälkeen \u2066x',
    marks: `Z${'\u0301\u0327'.repeat(1_500)}algo`,
    width: 'W'.repeat(3_900),
  };
  const sent = await Promise.all(Object.entries(texts).map(([name, text]) => send(own.url, { post, name, text })));
  await own.build();
  for (const address of [path, `/api/comments/${post}?lang=fi`, ...sent.map(({ receipt }) => receipt)]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(own.url + address);
    await expect(page, address).toHaveTitle(/ – /);
    const root = page.locator('html');
    expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), address).toBe(0);
    await expect(page.locator('main :is(script, img):not([src^="/_astro/"])'), address).toHaveCount(0);
    expect(await page.locator('main').textContent(), address).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{M}{5}/u);
  }
  await page.goto(own.url + path);
  await expect(page.getByRole('article').filter({ hasText: 'taken' })).toContainText(texts.markup);
});

test('a post with 20 comments: 14 KB of HTML and CSS, 2 KB of JavaScript, nothing from elsewhere', async () => {
  await forgetLimits();
  const other = '2026-06-16-kysely-kertoi';
  for (const text of residents) await send(own.url, { post: other, name: `Asukas ${text.length}`, text });
  await own.build();
  const address = '/blogi/kysely-kertoi/';
  for (const text of residents) expect(await bytesOf(address)).toContain(text);
  const { rows } = await pageWeight({ post: own.url + address });
  const [, , , page, script, foreign] = (rows[0] ?? []).map(Number);
  expect(page).toBeLessThanOrEqual(14);
  expect(script).toBeLessThanOrEqual(2);
  expect(script).toBeGreaterThan(0);
  expect(foreign).toBe(0);
});

test('one too many in ten minutes: refused kindly, the text kept', async ({ page }) => {
  await write(page, 'Yksi liikaa.');
  await expect(page.getByRole('heading', { level: 1, name: t.refusals.tooMany.title })).toBeVisible();
  await expect(page.getByLabel(t.comments.form.text, { exact: true })).toHaveValue('Yksi liikaa.');
  await expectAccessible(page);
  await forgetLimits();
});

test('the store is down: pages read as before, posting says that nothing was saved and keeps the text', async ({
  page,
}) => {
  const before = await bytesOf(path);
  const { receipt } = await send(own.url, { post, name: 'Ennen', text: 'Ennen katkosta.' });
  const { port } = new URL(gateway.url);
  await gateway.close();
  expect(await bytesOf(path)).toBe(before);

  // The script asks for news in vain and leaves the page as it is.
  const offline = page.waitForResponse((response) => response.url().includes('/api/comments/'));
  await write(page, 'Katkoksen aikana.');
  expect((await offline).status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1, name: t.refusals.storeDown.title })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Mitään ei tallennettu.');
  await expect(page.getByLabel(t.comments.form.text, { exact: true })).toHaveValue('Katkoksen aikana.');
  await expectAccessible(page);
  expect((await fetch(own.url + receipt)).status).toBe(503);
  await expect(own.build()).rejects.toThrow();
  expect(await bytesOf(path), 'a build without the store changes nothing').toBe(before);

  gateway = await startGateway({ engine, token, port: Number(port) });
  await page.getByRole('button', { name: t.comments.form.send }).click();
  await expect(page.getByRole('heading', { name: t.receipt.comment.status.published })).toBeVisible();
  expect(await (await fetch(`${own.url}/api/comments/${post}`)).text()).toContain('Katkoksen aikana.');
});
