import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Comments } from './site.ts';
import { deskStates, residentStates, signInStates, type State } from './states.ts';

// The slowest file: its states go to whichever worker is free.
test.describe.configure({ mode: 'parallel' });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it looks now: rule, place and what to do about it. */
async function findings(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Legacy mode: no second window for every look; our pages have no frames.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

async function check(page: Page, { lang, open }: State, comments: Comments): Promise<void> {
  await open(page, comments);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await findings(page, (axe) => axe.withTags(rules))).toEqual([]);
  // Nothing but colours differs in the other looks.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findings(page, (axe) => axe.withRules('color-contrast')), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect.soft(await findings(page, (axe) => axe.withRules('color-contrast')), 'forced colours').toEqual([]);

  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page).toHaveTitle(/\S+ – \S+|^\S+$/);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('a[href], button, input:not([type=hidden]), summary').first()).toHaveClass('skip');
}

for (const state of residentStates) test(state.name, ({ page, comments }) => check(page, state, comments));
for (const state of deskStates) test(state.name, ({ desk, comments }) => check(desk, state, comments));
for (const state of signInStates) test(state.name, ({ stranger, comments }) => check(stranger, state, comments));
