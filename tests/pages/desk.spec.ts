import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/staff/messages.ts';
import { send } from './comments.ts';
import { expect, test } from './site.ts';

const t = messages.fi.desk;

/** Texts that no other test writes under, so that the filter shows this file's comments alone. */
const posts = { keys: '2026-06-16-kysely-kertoi', answer: '2026-09-15-kalenteri-kaikille' };

const card = (desk: Page, name: string) => desk.getByRole('article').filter({ hasText: name });
const list = (post: string, more = '') => `/desk/?lang=fi&post=${post}${more}`;

test('the keys press what stands on the cards, only while the focus is in the list', async ({ desk, site }) => {
  const names = ['Näppäin yksi', 'Näppäin kaksi', 'Näppäin kolme'];
  for (const name of names) await send(site.url, { post: posts.keys, name, text: `${name}. Vitun hidas bussi.` });
  const [first, second, third] = names.map((name) => card(desk, name)) as [Locator, Locator, Locator];

  await desk.goto(list(posts.keys));
  await desk.keyboard.press('p');
  await expect(first, 'outside the list a key does nothing').toBeVisible();

  await desk.getByText(t.keys.summary).click();
  await desk.getByRole('link', { name: t.keys.start }).click();
  await desk.keyboard.press('j');
  await expect(first).toBeFocused();
  await desk.keyboard.press('j');
  await expect(second).toBeFocused();
  await desk.keyboard.press('k');
  await expect(first).toBeFocused();

  await expect(first.locator('.plain-text')).toBeHidden();
  await desk.keyboard.press('o');
  await expect(first.locator('.plain-text')).toBeVisible();

  await desk.keyboard.press('Control+j');
  await expect(first.locator('summary').first(), 'a key with a modifier is the browser’s').toBeFocused();

  await desk.keyboard.press('r');
  const note = first.getByLabel(t.note);
  await expect(first.getByLabel(t.reason)).toBeFocused();
  await note.click();
  await desk.keyboard.type('jkphr/?');
  await expect(note, 'what is written is written').toHaveValue('jkphr/?');

  await second.click({ position: { x: 5, y: 5 } });
  await desk.keyboard.press('/');
  await expect(desk.getByLabel(t.filter.post)).toBeFocused();

  await second.click({ position: { x: 5, y: 5 } });
  await desk.keyboard.press('p');
  await expect(desk.getByText(t.done.publish)).toBeInViewport();
  await expect(third).toBeFocused();
  await expect(second).toHaveCount(0);
  await expect(desk, 'the filter stays').toHaveURL(new RegExp(`post=${posts.keys}`));
});

test('hiding and bringing back take one press each, without a script too', async ({ browser, site, session }) => {
  const context = await browser.newContext({ storageState: session, javaScriptEnabled: false, baseURL: site.url });
  const desk = await context.newPage();
  const name = 'Piilotettava';
  await send(site.url, { post: posts.keys, name, text: 'Tämä piilotetaan.' });
  await desk.goto(list(posts.keys));
  await card(desk, name).getByRole('button', { name: t.actions.publish, exact: true }).click();
  await desk.goto(list(posts.keys, '&list=published'));
  await card(desk, name).getByRole('button', { name: t.actions.hide, exact: true }).first().click();
  await expect(desk.getByText(t.done.hide)).toBeInViewport();
  await expect(card(desk, name)).toHaveCount(0);
  await desk.getByRole('button', { name: t.unhide }).click();
  await expect(card(desk, name)).toBeVisible();
  await context.close();
});

test('on a phone an official answers under the whole of what is answered', async ({ desk, site }) => {
  await desk.setViewportSize({ width: 390, height: 844 });
  const [name, question, answer] = ['Kysyjä', 'Milloin kaide korjataan?', 'Ensi viikolla.'];
  await send(site.url, { post: posts.answer, name, text: question });
  await desk.goto(list(posts.answer));
  const asked = card(desk, name);
  await asked.getByText(t.answer.summary).click();
  const box = asked.getByLabel(t.answer.text, { exact: true });
  await box.fill(answer);
  const button = asked.getByRole('button', { name: t.answer.publishToo });
  for (const target of [box, button, asked.getByLabel(t.answer.person)]) {
    const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const above = await asked.getByText(question).boundingBox();
  expect(above?.y ?? Infinity).toBeLessThan((await box.boundingBox())?.y ?? 0);
  expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await button.click();
  await expect(desk.getByText(t.done.answer)).toBeVisible();
  await desk.goto(list(posts.answer, '&list=published'));
  await expect(card(desk, answer).getByText(t.official)).toBeVisible();
  const live = await (await fetch(`${site.url}/api/comments/${posts.answer}`)).text();
  expect(live).toContain(answer);
});
