import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltSite } from '../../tools/built-site.ts';
import { startTestSite, type TestSite } from '../../tools/site.ts';
import { builtChecks } from '../built-checks.ts';
import { send } from '../comments.ts';
import { openHook } from '../hook.ts';
import { expect, test as base } from '../site.ts';

const post = '2026-05-20-farjan-i-sommar';

/** The first municipality's names, in whatever spelling a file or an address may have them. */
const first = /koivuj[äa]rv|bj[öo]rksj[öo]|rantakyl|kunnanjohtaja/i;

/** Another municipality's site: its own content and nothing else. */
const test = base.extend<object, { site: TestSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const hook = await openHook();
      const site = await startTestSite({ contentDir: 'tests/fixtures/tiny', env: hook.env });
      await use(site);
      await site.stop();
      hook.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('has its own name, colours and one language', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('link', { name: 'Skärgrund' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toHaveCSS('color', 'rgb(122, 31, 43)');
  await expect(page.getByRole('navigation', { name: 'Språk' })).toHaveCount(0);
  await expect(page.locator('[hreflang]:not([hreflang=sv])')).toHaveCount(0);
  await page.goto('/blogg/');
  await page.goto('/blogg/farjan-i-sommar/');
});

test('publishes at once, and shows it on the page', async ({ page, site }) => {
  const { id, receipt } = await send(site.url, { post, lang: 'sv', name: 'Alva', text: 'Sista turen, klockan 22.' });
  const shown = await (
    await fetch(`${site.url}/api/comments/${post}`, { headers: { Accept: 'application/json' } })
  ).text();
  expect(shown).toContain(id);
  await page.goto(receipt);
  await expect(page.getByRole('heading', { name: 'Din kommentar har publicerats' })).toBeVisible();
  await site.build();
  await page.goto('/blogg/farjan-i-sommar/');
  await expect(page.locator(`[id="comment-${id}"]`)).toContainText('Sista turen');
});

test('says no word of the first one, in no file and in no answer', async ({ site }) => {
  const { receipt } = await send(site.url, {
    post,
    lang: 'sv',
    name: 'Elis',
    text: 'Hej',
    email: 'elis@asukas.example',
  });
  const builds = join(site.dataDir, 'builds');
  const files = await readdir(builds, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  expect(texts.length).toBeGreaterThan(5);
  for (const file of texts) expect(await readFile(file, 'utf8'), file).not.toMatch(first);

  const answers = ['/desk/', receipt, `/api/comments/${post}`, '/api/comments/no-such-post', '/nowhere/'];
  for (const address of answers) expect(await (await fetch(site.url + address)).text(), address).not.toMatch(first);
  const mail = await site.waitForMail('elis@asukas.example');
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(first);
});

test('every page is as sound as those of the first one', async ({ site }) => {
  await site.build();
  const built = await readBuiltSite(site.dataDir, site.url);
  expect(built.pages.length).toBeGreaterThan(2);
  for (const [what, faults] of Object.entries(builtChecks)) expect.soft(await faults(built), what).toEqual([]);
});
