import { messages } from '../../src/staff/messages.ts';
import { press, tabFaults, tabTo, typeInto } from './keys.ts';
import { codeFor, expect, staff, test } from './site.ts';
import { allStates } from './states/all.ts';
import { commentForm } from './states/comment-form.ts';
import { openState } from './states/windows.ts';

const t = messages.fi;

/** A post under which no other test writes. */
const post = '2026-08-25-koulun-risteys';
const address = '/blogi/koulun-risteys/';

/** One state of each kind of page that has much to reach. */
const walked = [
  'front page, as it is',
  'blog list, page 2',
  'news, list',
  'post, with comments',
  'comment form, 422',
  'reply, as it is',
  'report, 422',
  'receipt of a comment, all open',
  'receipt of a subscription, proven',
  'sign-in, no address',
  'desk, one comment',
  'desk, log',
];

for (const name of walked) {
  const state = allStates.find((each) => `${each.kind}, ${each.state}` === name);
  if (!state) throw new Error(`No such state: ${name}`);
  for (const forcedColors of ['none', 'active'] as const) {
    test(`Tab stops at everything in its order, visibly: ${name}${forcedColors === 'active' ? ', forced colours' : ''}`, async ({
      windows,
      world,
    }) => {
      const { page } = await openState(windows, state, 'fi', world);
      await page.emulateMedia({ forcedColors });
      // From the top, also where the page has put the focus on what must be mended.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
      });
      expect(await tabFaults(page)).toEqual([]);
    });
  }
}

test('the whole story by keyboard alone', async ({ page, stranger, site }) => {
  test.setTimeout(240_000);
  const words = t.comments.form;
  const form = commentForm(page);

  await test.step('past the header, to the form; a fault, mended from its summary; the receipt', async () => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t.site.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await typeInto(page, form.getByLabel(words.text, { exact: true }), 'Suojatie puuttuu.');
    await press(page, form.getByRole('button', { name: words.send }));
    await expect(page.getByRole('alert')).toBeFocused();
    await press(page, page.getByRole('alert').getByRole('link'));
    await expect(page.getByLabel(words.name)).toBeFocused();
    await page.keyboard.type('Risteyksen Ritva');
    await press(page, page.getByRole('button', { name: words.send }));
    await expect(page.getByRole('heading', { name: t.receipt.comment.status.pending })).toBeVisible();
  });

  await test.step('in at the desk, and published with a key', async () => {
    await stranger.goto('/desk/?lang=fi');
    await typeInto(stranger, stranger.getByLabel(t.desk.email), staff.official);
    const code = await codeFor(site, staff.official, () => stranger.keyboard.press('Enter'));
    await typeInto(stranger, stranger.getByLabel(t.desk.code), code);
    await stranger.keyboard.press('Enter');
    await expect(stranger.getByRole('heading', { level: 1, name: t.desk.title })).toBeVisible();
    await stranger.goto(`/desk/?lang=fi&post=${post}`);
    const card = stranger.getByRole('article').filter({ hasText: 'Suojatie puuttuu.' });
    await tabTo(stranger, card.locator('summary').first());
    await stranger.keyboard.press('p');
    await expect(stranger.getByText(t.desk.done.publish)).toBeVisible();
  });

  await test.step('a reply and a report', async () => {
    await page.goto(`/api/comments/${post}?lang=fi`);
    await press(page, page.getByRole('link', { name: t.comments.reply.link }).first());
    await typeInto(page, page.getByLabel(words.name), 'Naapuri');
    await typeInto(page, page.getByLabel(words.text, { exact: true }), 'Olen samaa mieltä.');
    await press(page, page.getByRole('button', { name: words.send }));
    await expect(page.getByRole('heading', { name: t.receipt.comment.status.pending })).toBeVisible();

    await page.goto(`/api/comments/${post}?lang=fi`);
    await press(page, page.getByRole('link', { name: t.comments.report }).first());
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(t.report.reasons.unlawful)).toBeChecked();
    await press(page, page.getByRole('button', { name: t.report.form.send }));
    await expect(page.getByRole('heading', { name: t.report.status.open })).toBeVisible();
  });

  await test.step('an answer in the municipality’s name', async () => {
    await stranger.goto(`/desk/?lang=fi&post=${post}`);
    const card = stranger.getByRole('article').filter({ hasText: 'Olen samaa mieltä.' });
    await tabTo(stranger, card.locator('summary').first());
    await stranger.keyboard.press('a');
    await stranger.keyboard.type('Suojatie maalataan keväällä.');
    await press(stranger, card.getByRole('button', { name: t.desk.answer.publishToo }));
    await expect(stranger.getByText(t.desk.done.answer)).toBeVisible();
    await stranger.goto('/desk/?lang=fi');
    await press(stranger, stranger.getByRole('button', { name: t.desk.signOut }));
    await expect(stranger.getByText(t.desk.done.out)).toBeVisible();
  });

  await test.step('subscribed, confirmed, ended', async () => {
    const { form: fields, receipt, ended, title } = t.subscriptions;
    await page.goto(address);
    const subscribe = page.locator('form', { has: page.getByRole('button', { name: fields.send }) });
    await typeInto(page, subscribe.getByLabel(fields.email), 'nappain@asukas.example');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: receipt.status.asked })).toBeVisible();
    const { text } = await site.waitForMail('nappain@asukas.example', t.subscriptions.mail.confirm.subject);
    await page.goto(/\S+\/r\/\S+\?proof=[^\s)]+/.exec(text)?.[0] ?? 'no link in the mail');
    await press(page, page.getByRole('button', { name: receipt.confirm }));
    await expect(page.getByRole('heading', { name: receipt.status.confirmed })).toBeVisible();
    await press(page, page.getByRole('button', { name: receipt.end }));
    await expect(page.getByRole('heading', { level: 1, name: ended.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  });
});
