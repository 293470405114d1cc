import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { startTestSite, type TestSite } from '../tools/site.ts';
import { copyContent } from './content.ts';
import { openOwnStore, type OwnStore } from './own-store.ts';
import { recordsInAllStates } from './records.ts';
import type { World } from './states/state.ts';

/** Who may sign in at a local start. */
export const staff = { moderator: 'moderator@kylailta.example', official: 'official@kylailta.example' };

interface Pages {
  /** A desk where someone is signed in already, in a browser window of its own. */
  desk: Page;
  /** A window where nobody is signed in, but may try. */
  stranger: Page;
}

interface Shared {
  /** One site for all that a worker tests, so that no test meets the limits another has used up. */
  site: TestSite;
  store: OwnStore;
  session: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** What a state of a page may need; it holds comments in every state from the start. */
  world: World;
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
  site: [
    async ({ store }, use) => {
      const content = await copyContent();
      const site = await startTestSite({ ...content, env: store.env });
      await use(site);
      await site.stop();
      await content.remove();
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
  baseURL: ({ site }, use) => use(site.url),
  context: async ({ context, site }, use) => {
    const faults = watch(context, site.url);
    await use(context);
    expect(faults).toEqual([]);
    expect(await context.cookies(), 'residents get no cookie').toEqual([]);
    expect((await context.storageState()).origins, 'and nothing is kept in their browser').toEqual([]);
  },
  desk: async ({ browser, site, session }, use) => {
    const context = await browser.newContext({ storageState: session });
    const faults = watch(context, site.url);
    await use(await context.newPage());
    expect(faults).toEqual([]);
    await context.close();
  },
  stranger: async ({ browser, site }, use) => {
    const context = await browser.newContext();
    const faults = watch(context, site.url);
    await use(await context.newPage());
    expect(faults).toEqual([]);
    await context.close();
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

/** Collects what no page may do: complain in the console (a policy's violation does), or ask another host. */
export function watch(context: BrowserContext, url: string): string[] {
  const faults: string[] = [];
  // A refusal is a page with a status of its own, which the browser's console repeats.
  const repeated = /^Failed to load resource: the server responded with a status of/;
  context.on('console', (message) => {
    if (message.type() === 'error' && !repeated.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    const part = !response.request().isNavigationRequest();
    if (part && response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
