import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { messages } from '../../src/staff/messages.ts';
import { eveningPages, eveningPath } from '../../src/staff/evenings/paths.ts';
import { axeFaults } from '../tools/axe.ts';
import { markupFaults } from '../tools/markup.ts';
import type { TestSite } from '../tools/site.ts';
import { eveningFile, eveningIds, writeEvening } from './evening-files.ts';
import { expect, test } from './site.ts';
import { watch } from './watch.ts';

// An evening from the first sign-up to what was heard, as residents, a steward and the staff live it on their phones.

const t = messages.fi;
const words = t.signups;
const desk = t.deskEvenings;
const phone = { width: 390, height: 844 };

/** A rebuild takes its time on a busy machine; nothing is judged by it. */
const patience = 240_000;

const pageOf = (id: string) => `/kylaillat/${id}/`;

interface Party {
  readonly name: string;
  readonly people: number;
  readonly email: string;
}

/** Fills in the form where one is, and returns the receipt's address. */
async function signUp(page: Page, { name, people, email }: Party): Promise<string> {
  const form = page.locator('#signup-form');
  await form.getByLabel(words.form.name).fill(name);
  await form.getByLabel(words.form.party).selectOption(String(people));
  await form.getByLabel(words.form.email).fill(email);
  await form.getByRole('button', { name: words.form.send }).click();
  await expect(page).toHaveURL(/\/r\/[^/]+\/$/);
  return page.url();
}

/** A phone at the desk, signed in, with a script or without. */
async function deskPhone(browser: Browser, site: TestSite, options: BrowserContextOptions) {
  const context = await browser.newContext({ ...options, viewport: phone });
  const faults = watch(context, site.url);
  return { page: await context.newPage(), faults, close: () => context.close() };
}

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function expectThumbSized(...targets: Locator[]): Promise<void> {
  for (const target of targets) {
    const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
}

for (const [name, javaScriptEnabled, id] of [
  ['with a script', true, eveningIds.js],
  ['without a script', false, eveningIds.plain],
] as const) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test('from the first sign-up to what was heard', async ({ page, browser, site, session, contentDir }) => {
      test.setTimeout(patience);
      const at = (what: string) => `${what}-${id}@asukas.example`;
      const family = { name: 'Nelihenkinen perhe', people: 4, email: at('perhe') };
      const pair = { name: 'Pariskunta', people: 2, email: at('pari') };
      const head = { name: 'Jonon kärki', people: 2, email: at('karki') };
      const last = { name: 'Jonon häntä', people: 1, email: at('hanta') };
      const evening = (path: Parameters<typeof eveningPath>[1] = {}) => eveningPath('fi', { evening: id, ...path });

      // A family of four signs up, and the last seats go.
      await page.goto(pageOf(id));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await signUp(page, family);
      await expect(page.getByRole('heading', { name: words.receipt.status.confirmed })).toBeVisible();
      await site.waitForMail(family.email, t.signupMails.confirmed.act);
      await page.goto(pageOf(id));
      await signUp(page, pair);

      // Two wait, and know it before they send anything.
      for (const [place, party] of [head, last].entries()) {
        await page.goto(pageOf(id));
        await page.getByRole('link', { name: words.places.live }).click();
        await expect(page.getByText(words.places.full)).toBeVisible();
        await signUp(page, party);
        await expect(page.getByText(words.receipt.place(place + 1))).toBeVisible();
        await site.waitForMail(party.email, t.signupMails.waiting.act);
      }

      // One cancels from the mail; the head of the queue has its seats and is told.
      const confirmed = await site.waitForMail(pair.email, t.signupMails.confirmed.act);
      await page.goto(/\S+\/r\/\S+/.exec(confirmed.text)?.[0] ?? 'no link to the receipt');
      await page.getByText(words.receipt.cancel, { exact: true }).click();
      await page.getByRole('button', { name: words.receipt.cancelYes }).click();
      await expect(page.getByRole('heading', { name: words.receipt.status.cancelled })).toBeVisible();
      const promoted = await site.waitForMail(head.email, t.signupMails.promoted.act);
      await page.goto(/\S+\/r\/\S+/.exec(promoted.text)?.[0] ?? 'no link to the receipt');
      await expect(page.getByText(words.receipt.confirmed(2))).toBeVisible();
      expect((await site.mails()).filter(({ to }) => to.includes(last.email))).toHaveLength(1);

      // The steward ticks them off.
      const steward = await deskPhone(browser, site, { storageState: session, javaScriptEnabled });
      await steward.page.goto(site.url + evening({ page: 'check-in' }));
      const all = row(steward.page, family.name).getByRole('button', { name: desk.checkin.all(4) });
      await expectThumbSized(all, row(steward.page, family.name).getByRole('button', { name: desk.checkin.none }));
      await all.click();
      await expect(row(steward.page, family.name)).toContainText(desk.checkin.came(4));
      await row(steward.page, head.name)
        .getByRole('button', { name: desk.checkin.all(2) })
        .click();
      await row(steward.page, head.name).getByRole('button', { name: desk.checkin.fewer }).click();
      const walkIns = steward.page.getByRole('region', { name: desk.checkin.walkIns });
      await walkIns.getByRole('button', { name: desk.checkin.more }).click();
      await expect(steward.page.getByText(desk.checkin.intro(6, 6))).toBeVisible();

      // The evening is closed, and its page tells what was heard.
      await steward.page.getByRole('link', { name: desk.pages.close }).click();
      await expect(steward.page.getByLabel(desk.outcome.heads)).toHaveValue('6');
      await steward.page.getByLabel(desk.outcome.topics).fill('Laiturin kaide: "heiluu"\nBussin aikataulu');
      await steward.page.getByLabel(desk.outcome.promises).fill('Korjaamme kaiteen.');
      await steward.page.getByRole('button', { name: desk.outcome.draft }).click();
      const draft = await steward.page.getByLabel(desk.outcome.copy).inputValue();
      await expect(steward.page.getByText(desk.close(`Ilta ${eveningIds.forgotten}`))).toBeVisible();
      expect(await readFile(eveningFile(contentDir, id), 'utf8')).not.toContain('outcome');
      await writeEvening(contentDir, id, -1, draft);
      await site.build();
      await page.goto(pageOf(id));
      await expect(page.getByText(t.evenings.heads(6))).toBeVisible();
      await expect(page.getByText('Laiturin kaide: "heiluu"')).toBeVisible();
      await expect(page.getByText('Korjaamme kaiteen.')).toBeVisible();
      await steward.page.goto(site.url + evening());
      await expect(steward.page.getByText(desk.unclosed(1))).toBeVisible();
      expect(steward.faults).toEqual([]);
      await steward.close();
    });
  });
}

test('every page of an evening at the desk is sound, for a screen reader too', async ({ desk: window, site }) => {
  test.setTimeout(patience);
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const signUp = async (more: object) => {
    const fields = { evening: eveningIds.looked, lang: 'fi', name: 'Väinö', party: '4', ...more };
    const answer = await fetch(`${site.url}/api/signups`, { method: 'POST', headers, body: JSON.stringify(fields) });
    return (await answer.json()) as { id: string };
  };
  const { id } = await signUp({ needs: 'Luiska', needsConsent: true, phone: '040 123 4567' });
  const waiting = await signUp({ party: '3', email: 'vaino@asukas.example' });
  const evening = eveningIds.looked;
  const paths = [
    eveningPath('fi'),
    ...eveningPages.map((page) => eveningPath('fi', { evening, page })),
    ...[id, waiting.id].map((signup) => eveningPath('fi', { evening, signup })),
  ];
  for (const path of paths) {
    await window.goto(path);
    await expect(window.locator('h1')).toHaveCount(1);
    expect.soft(await axeFaults(window), path).toEqual([]);
    expect.soft(await markupFaults(await (await window.request.get(path)).text()), path).toEqual([]);
  }
});
