import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { readBuiltSite, type BuiltSite } from '../tools/built-site.ts';
import { startTestSite, type TestSite } from '../tools/site.ts';
import { copyContent } from './content.ts';
import { writeStoryEvenings } from './evening-files.ts';
import { openHook, type Hook } from './hook.ts';
import { openOwnStore, type OwnStore } from './own-store.ts';
import { recordsInAllStates } from './records.ts';
import type { World } from './states/state.ts';
import { openWindows, type Windows } from './states/windows.ts';
import { watch } from './watch.ts';
import { openWindow } from './window.ts';

/** Who may sign in at a local start. */
export const staff = { moderator: 'moderator@kylailta.example', official: 'official@kylailta.example' };

interface Pages {
  /** A desk where someone is signed in already, in a browser window of its own. */
  desk: Page;
  /** A window where nobody is signed in, but may try. */
  stranger: Page;
}

interface Shared {
  /** The demo's texts, and the evenings of the stories. */
  contentDir: string;
  /** What its wishes for a build lead to: nothing, unless a test says so. */
  hook: Hook;
  /** One site for all that a worker tests, so that no test meets the limits another has used up. */
  site: TestSite;
  store: OwnStore;
  session: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** What a state of a page may need; it holds comments in every state from the start. */
  world: World;
  /** Windows to look at such states in. */
  windows: Windows;
  /** The site as it is built with comments in every state. */
  built: BuiltSite;
}

/** A test with a site and two windows: `page` is the resident's, `desk` the moderator's. Both must stay quiet. */
export const test = base.extend<Pages, Shared>({
  store: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const store = await openOwnStore();
      await use(store);
      await store.close();
    },
    { scope: 'worker' },
  ],
  contentDir: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const { contentDir, remove } = await copyContent();
      await writeStoryEvenings(contentDir);
      await use(contentDir);
      await remove();
    },
    { scope: 'worker' },
  ],
  hook: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const hook = await openHook();
      await use(hook);
      hook.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ store, hook, contentDir }, use) => {
      const site = await startTestSite({ contentDir, env: { ...store.env, ...hook.env } });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  session: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext();
      await signIn(await context.newPage(), site, staff.official);
      await use(await context.storageState());
      await context.close();
    },
    { scope: 'worker' },
  ],
  world: [
    async ({ site, store, session }, use) => {
      const cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const records: Partial<World['records']> = {};
      for (const lang of locales) records[lang] = await recordsInAllStates(site, store, cookie, lang);
      await site.build();
      await use({ site, store, records: records as World['records'] });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  windows: [
    async ({ browser, site, session }, use) => {
      const windows = await openWindows(browser, site.url, session);
      await use(windows);
      for (const { close } of Object.values(windows)) await close();
    },
    { scope: 'worker' },
  ],
  built: [
    async ({ world: { site } }, use) => {
      await use(await readBuiltSite(site.dataDir, site.url));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
  context: async ({ context, site }, use) => {
    const faults = watch(context, site.url);
    await use(context);
    expect(faults).toEqual([]);
    expect(await context.cookies(), 'residents get no cookie').toEqual([]);
    expect((await context.storageState()).origins, 'and nothing is kept in their browser').toEqual([]);
  },
  desk: async ({ browser, site, session }, use) => {
    const { page, faults, close } = await openWindow(browser, site.url, { staff: true, storageState: session });
    await use(page);
    expect(await faults()).toEqual([]);
    await close();
  },
  stranger: async ({ browser, site }, use) => {
    const { page, faults, close } = await openWindow(browser, site.url, { staff: true });
    await use(page);
    expect(await faults()).toEqual([]);
    await close();
  },
});

export { expect };

/** The code that comes to an address once it is asked for; older ones do not count. */
export async function codeFor(site: TestSite, email: string, ask: () => Promise<unknown>): Promise<string> {
  const codes = async () =>
    (await site.mails()).flatMap(({ to, subject }) => (to.includes(email) ? (/\d{6}/.exec(subject) ?? []) : []));
  const before = (await codes()).length;
  await ask();
  await expect.poll(async () => (await codes()).length).toBeGreaterThan(before);
  return (await codes())[0] ?? 'no code';
}

/** Signs in with the code from the mail. */
export async function signIn(page: Page, site: TestSite, email: string): Promise<void> {
  await page.goto(`${site.url}/desk/?lang=fi`);
  await page.getByLabel('Sähköpostiosoite').fill(email);
  const code = await codeFor(site, email, () => page.getByRole('button', { name: 'Lähetä koodi' }).click());
  await page.getByLabel('Koodi').fill(code);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Moderointi' })).toBeVisible();
}
