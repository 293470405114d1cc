import type { Page } from '@playwright/test';
import { messages } from '../../src/staff/messages.ts';
import { send } from './comments.ts';
import { post } from './content.ts';
import { expect, test } from './site.ts';
import { commentForm, wrongComment } from './states/comment-form.ts';

const t = messages.fi;
const words = t.comments.form;

/** What the keyboard stands on. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { id, tagName, textContent } = document.activeElement ?? document.body;
    return id || `${tagName} ${textContent}`;
  });

/** Presses Tab until the keyboard stands on what is asked for; returns what it passed. */
async function tabTo(page: Page, wanted: string): Promise<string[]> {
  const passed: string[] = [];
  while (passed.at(-1) !== wanted) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    expect(passed.length, `the keyboard never reaches ${wanted}: ${passed.join(', ')}`).toBeLessThan(60);
  }
  return passed;
}

test('the error page: summary with focus, links to the fields, the same words there, values kept', async ({ page }) => {
  await wrongComment(page, 'fi');
  await expect(page).toHaveTitle(/^Virhe: /);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  const { name, email } = words.errors({ name: 80, text: 4_000, email: 254 });
  for (const [field, message] of [
    [words.name, name.empty],
    [words.email, email.format],
  ] as const) {
    await summary.getByRole('link', { name: message }).click();
    await expect(page.getByLabel(field)).toBeFocused();
    await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(message));
  }
  await expect(page.getByLabel(words.text, { exact: true })).toHaveValue('Tämä teksti säilyy.');
  await expect(commentForm(page).getByLabel(words.email)).toHaveValue('maija@');
  await page.getByLabel(words.name).fill('Maija');
  await commentForm(page).getByLabel(words.email).fill('');
  await page.getByRole('button', { name: words.send }).click();
  await expect(page.getByText(t.receipt.comment.comeBack)).toBeVisible();
});

test('by keyboard alone: from the skip link to a comment, and back again from its receipt', async ({ page }) => {
  // Nobody else writes under this post: the form is not far.
  await page.goto('/blogi/missa-kasvamme/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t.site.skip })).toBeFocused();
  await expect(page.getByRole('link', { name: t.site.skip })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(await tabTo(page, 'field-name'), 'the trap for robots cannot be reached').not.toContain('field-website');
  await page.keyboard.type('Näppäimistö');
  expect(await tabTo(page, 'field-text')).toHaveLength(1);
  await page.keyboard.type('Kirjoitettu ilman hiirtä.');
  const passed = await tabTo(page, `BUTTON ${words.send}`);
  expect(passed).toEqual(['field-email', `A ${t.site.rules}`, `A ${t.site.privacy}`, `BUTTON ${words.send}`]);
  await expect(commentForm(page).locator('[name=website]')).toBeHidden();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: t.receipt.comment.status.pending })).toBeVisible();
  await tabTo(page, `SUMMARY ${t.receipt.comment.withdraw}`);
  await page.keyboard.press('Enter');
  await tabTo(page, `BUTTON ${t.receipt.comment.withdrawYes}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t.receipt.comment.status.withdrawn })).toBeVisible();
});

test('by keyboard alone: the desk', async ({ desk, site }) => {
  const { id } = await send(site.url, { post, name: 'Ratkaistava', text: 'Odottaa ratkaisua.' });
  await desk.goto('/desk/?lang=fi');
  const card = desk.locator(`[id="comment-${id}"]`);
  const decide = card.getByText(t.desk.decide);
  while (!(await decide.evaluate((element) => element === document.activeElement))) await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Tab');
  await expect(card.getByLabel(t.desk.reason)).toBeFocused();
  await desk.keyboard.press('Tab');
  await expect(card.getByLabel(t.desk.note)).toBeFocused();
  await desk.keyboard.type('Katsoimme uudelleen.');
  await desk.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: t.desk.actions.refuse })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText(t.desk.done.refuse)).toBeVisible();
});

test('two presses of the button are one comment', async ({ page, desk }) => {
  await page.goto('/blogi/ensimmainen-kylailta/');
  await page.getByLabel(words.name).fill('Kaksi painallusta');
  await page.getByLabel(words.text, { exact: true }).fill('Painoin kahdesti.');
  await page.getByRole('button', { name: words.send }).dblclick();
  await expect(page).toHaveURL(/\/r\//);
  await desk.goto('/desk/?lang=fi');
  await expect(desk.getByText('Painoin kahdesti.')).toHaveCount(1);
});
