import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { startTestSite, type TestSite } from '../tools/site.ts';
import { change, decide, send, type Sent } from './comments.ts';
import { copyContent } from './content.ts';

/** The post of the demo content that exists in all three languages. */
export const post = '2026-05-26-ensimmainen-kylailta';

/** Who may sign in at a local start. */
export const staff = { moderator: 'moderator@kylailta.example', official: 'official@kylailta.example' };

/** A comment in each of the ways it can stand. */
export type Comments = Record<
  'pending' | 'published' | 'correction' | 'refused' | 'removed' | 'withdrawn' | 'hidden',
  Sent
>;

interface Pages {
  /** A desk where someone is signed in already, in a browser window of its own. */
  desk: Page;
  /** A window where nobody is signed in, but may try. */
  stranger: Page;
}

interface Shared {
  /** One site for all that a worker tests, so that no test meets the limits another has used up. */
  site: TestSite;
  session: Awaited<ReturnType<BrowserContext['storageState']>>;
  comments: Comments;
}

/** A test with a site and two windows: `page` is the resident's, `desk` the moderator's. Both must stay quiet. */
export const test = base.extend<Pages, Shared>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const content = await copyContent();
      const site = await startTestSite(content);
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
  comments: [
    async ({ site, session }, use) => {
      const cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      await use(await commentsInAllStates(site, cookie));
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

async function commentsInAllStates(site: TestSite, cookie: string): Promise<Comments> {
  const { url } = site;
  const comment = (name: string, more = {}) =>
    send(url, {
      post,
      name,
      text: `${name} kirjoittaa laiturista.\n\nKaide on rikki: https://example.org/kuva.`,
      ...more,
    });
  const comments: Comments = {
    pending: await comment('Odottava', { email: 'odottava@asukas.example' }),
    published: await comment('Julkaistu'),
    correction: await comment('Korjattu', { email: 'korjattu@asukas.example' }),
    refused: await comment('Hylätty'),
    removed: await comment('Poistettu'),
    withdrawn: await comment('Peruttu'),
    hidden: await comment('Piilotettu'),
  };
  const { published, correction, refused, removed, withdrawn, hidden } = comments;
  for (const each of [published, correction, removed, withdrawn, hidden]) await decide(url, cookie, each, 'publish');
  await change(url, correction, { action: 'update', text: 'Kaide ja tikkaat ovat rikki.' });
  await change(url, withdrawn, { action: 'withdraw' });
  await decide(url, cookie, refused, 'refuse', { reason: 'offTopic', note: 'Tämä koskee toista kirjoitusta.' });
  await decide(url, cookie, removed, 'remove', { reason: 'personalData' });
  await decide(url, cookie, hidden, 'hide', { reason: 'insult' });
  await site.build();
  return comments;
}

/** Signs in with the code from the mail; each address once on a site, so that the newest code is the right one. */
export async function signIn(page: Page, site: TestSite, email: string): Promise<void> {
  await page.goto(`${site.url}/desk/?lang=fi`);
  await page.getByLabel('Sähköpostiosoite').fill(email);
  await page.getByRole('button', { name: 'Lähetä koodi' }).click();
  const { subject } = await site.waitForMail(email, 'Kirjautumiskoodi');
  await page.getByLabel('Koodi').fill(/\d{6}/.exec(subject)?.[0] ?? 'no code in the subject');
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
