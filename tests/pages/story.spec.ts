import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/staff/messages.ts';
import { paths } from '../../src/i18n/routes.ts';
import { post } from './content.ts';
import { expect, signIn, staff, test } from './site.ts';
import { openWindow } from './window.ts';
import type { TestSite } from '../tools/site.ts';

// The whole story, as a resident and a moderator live it. The static page is read as a file, without a script.

/** A rebuild takes its time on a busy machine; nothing is judged by it. */
const patience = { timeout: 120_000 };

/** Finds the post in its year's list and writes a comment; returns the addresses of the post and of the receipt. */
async function comment(page: Page, lang: Locale, { name, text, email }: Record<'name' | 'text' | 'email', string>) {
  const t = messages[lang].comments;
  await page.goto(paths(locales).year(lang, '2026'));
  await page.locator(`[id="${post}"]`).getByRole('heading').getByRole('link').click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.getByText(messages[lang].blog.question)).toBeVisible();
  const address = page.url();
  await page.getByLabel(t.form.name).fill(name);
  await page.getByLabel(t.form.text, { exact: true }).fill(text);
  await page.locator('#comment-form').getByLabel(t.form.email).fill(email);
  await page.getByRole('button', { name: t.form.send }).click();
  await expect(page).toHaveURL(/\/r\/[^/]+\/$/);
  return { address, receipt: page.url() };
}

/** Does what a card of the desk's queue offers for a comment that shows a text. */
async function decide(desk: Page, text: string, button: string): Promise<void> {
  await desk.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name: button, exact: true }).click();
  await expect(desk.getByText(messages.fi.desk.done.publish)).toBeVisible();
}

/** The windows in which residents live it, each under a word of its own. */
const windows = {
  script: {},
  plain: { javaScriptEnabled: false },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

test('residents comment, correct and withdraw; a moderator publishes', async ({ site, hook, browser }) => {
  test.setTimeout(300_000);
  hook.leadTo(site.url);
  const office = await openWindow(browser, site.url, { staff: true });
  await signIn(office.page, site, staff.moderator);
  const newDesk = () => office.page.context().newPage();
  const build = together(Object.keys(windows).length, site.build);
  // At once, as residents do: so they share the builds they wait for.
  const stories = Object.entries(windows).map(async ([how, options]) => {
    const window = await openWindow(browser, site.url, options);
    await wholeStory(how, window.page, await newDesk(), { ...site, build });
    expect(await window.faults(), how).toEqual([]);
    await window.close();
  });
  await Promise.all(stories);
  expect(await office.faults()).toEqual([]);
  await office.close();
  hook.leadTo(null);
});

/** What so many wait for together: done once, when the last of them asks. */
function together(many: number, act: () => Promise<void>): () => Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let missing = many;
  return async () => {
    missing -= 1;
    if (missing === 0) act().then(() => resolve(undefined), reject);
    await promise;
  };
}

/** From the post to the withdrawal, in the resident's window and at the desk. */
async function wholeStory(how: string, page: Page, desk: Page, site: TestSite): Promise<void> {
  const t = messages.fi;
  const words = t.receipt.comment;
  const author = {
    name: `Maija ${how}`,
    text: `Laiturin kaide on rikki (${how}).`,
    email: `maija-${how}@asukas.example`,
  };
  const corrected = `Laiturin kaide ja tikkaat ovat rikki (${how}).`;
  const staticPage = async (address: string) => (await fetch(address)).text();

  const { address, receipt } = await comment(page, 'fi', author);
  await expect(page.getByRole('heading', { name: words.status.pending })).toBeVisible();
  await expect(page.locator('blockquote')).toContainText(author.text);
  await expect(page.getByText(words.told)).toBeVisible();
  const reference = await page.locator('dt', { hasText: t.receipt.reference }).locator('+ dd').innerText();
  expect(await staticPage(address)).not.toContain(author.text);
  const received = await site.waitForMail(author.email, t.mail.received.subject);
  expect(received.text).toContain(receipt);

  const news = await site.waitForMail(staff.moderator, t.mail.waiting.subject);
  expect(news.text, 'the mail carries nothing of the comment').not.toContain(author.text);
  await desk.goto(/\S+\/desk\/\S*/.exec(news.text)?.[0] ?? 'no link to the desk');
  await decide(desk, author.text, t.desk.actions.publish);

  await expect.poll(() => staticPage(address), patience).toContain(author.text);
  const published = await site.waitForMail(author.email, t.mail.published.subject);
  await page.goto(/\S+\/r\/\S*/.exec(published.text)?.[0] ?? 'no link to the receipt');
  await expect(page.getByRole('heading', { name: words.status.published })).toBeVisible();
  await page.getByText(words.correct).click();
  await page.getByLabel(t.comments.form.text, { exact: true }).fill(corrected);
  await page.getByRole('button', { name: words.sendCorrection }).click();
  await expect(page.getByText(words.next.correctionWaits)).toBeVisible();
  await expect(page.locator('blockquote').last()).toContainText(corrected);

  await site.build();
  expect(await staticPage(address), 'the approved text stays').toContain(author.text);
  expect(await staticPage(address), 'the correction waits').not.toContain(corrected);
  await desk.goto('/desk/?lang=fi');
  await decide(desk, corrected, t.desk.publishCorrection);
  await expect.poll(() => staticPage(address), patience).toContain(corrected);
  await site.waitForMail(author.email, t.mail.correctionPublished.subject);

  await page.goto(receipt);
  await page.getByText(words.withdraw, { exact: true }).click();
  await page.getByRole('button', { name: words.withdrawYes }).click();
  await expect(page.getByRole('heading', { name: words.status.withdrawn })).toBeVisible();
  await expect.poll(() => staticPage(address), patience).not.toContain(author.name);

  await desk.goto('/desk/?lang=fi');
  await desk.getByRole('link', { name: t.desk.lists.closed }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: author.name })).toContainText(t.desk.status.withdrawn);
  await desk.getByRole('link', { name: t.desk.lists.log }).click();
  const entries = desk.getByRole('row').filter({ hasText: staff.moderator }).filter({ hasText: reference });
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText(t.desk.actions.publish);
  await expect(desk.getByText(author.text), 'the log keeps no text').toHaveCount(0);
}

for (const [how, options] of Object.entries(windows)) {
  test.describe(how, () => {
    test.use(options);

    for (const lang of ['sv', 'en'] as const) {
      test(`the same in ${lang}: comment, receipt, publication, mail`, async ({ page, desk, site }) => {
        const t = messages[lang];
        const author = {
          name: `Sam ${how} ${lang}`,
          text: `Bryggan, the pier (${how}, ${lang})`,
          email: `sam-${how}-${lang}@asukas.example`,
        };
        const { address, receipt } = await comment(page, lang, author);
        await expect(page.getByRole('heading', { name: t.receipt.comment.status.pending })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await site.waitForMail(author.email, t.mail.received.subject);

        await desk.goto('/desk/?lang=fi');
        await decide(desk, author.text, messages.fi.desk.actions.publish);
        const mail = await site.waitForMail(author.email, t.mail.published.subject);
        expect(mail.text).toContain(receipt);
        await page.goto(address);
        await page.getByRole('link', { name: t.comments.live }).click();
        await expect(page.getByRole('article').filter({ hasText: author.name })).toContainText(author.text);
        await page.goto(receipt);
        await expect(page.getByRole('heading', { name: t.receipt.comment.status.published })).toBeVisible();
      });
    }
  });
}
