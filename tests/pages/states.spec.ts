import type { Page } from '@playwright/test';
import { isLocale } from '../../src/i18n/locales.ts';
import { axeFaults } from '../tools/axe.ts';
import { markupFaults } from '../tools/markup.ts';
import { pairwise } from '../tools/pairwise.ts';
import { layoutFaults } from './layout.ts';
import { expect, test } from './site.ts';
import { allStates } from './states/all.ts';
import { openState } from './states/windows.ts';

// The longest file: its states go to whichever worker is free.
test.describe.configure({ mode: 'parallel' });

/** How a reader may have set their browser. */
const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const looks = ['light', 'dark', 'forced'] as const;

/** Every state in every language and look: some thousand, of which the sample below holds every pair. */
const candidates = allStates.flatMap(({ kind, state, langs }) =>
  langs.flatMap((lang) => looks.map((look) => ({ kind, state, lang, look }))),
);

const sample = pairwise(candidates);

for (const row of sample) {
  const { kind, state, lang, look } = row;
  const shown = allStates.find((each) => each.kind === kind && each.state === state);
  if (!shown || !isLocale(lang)) throw new Error(`No such state: ${kind}, ${state}, ${lang}`);
  const firstOfItsState = row === sample.find((each) => each.kind === kind && each.state === state);

  test(`${kind}, ${state}, ${lang}, ${look}`, async ({ windows, world }) => {
    const { page, faults, status, html } = await openState(windows, shown, lang, world);
    await page.emulateMedia(schemes[look]);
    expect(status).toBe(shown.status);
    expect.soft(await axeFaults(page)).toEqual([]);
    expect.soft(await markupFaults(html)).toEqual([]);
    await expectAPage(page, lang);
    // Narrow, with more space, with larger text: once a state.
    if (firstOfItsState) expect.soft(await layoutFaults(page)).toEqual([]);
    expect(await faults()).toEqual([]);
  });
}

/** What every page of ours has. */
async function expectAPage(page: Page, lang: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page).toHaveTitle(/\S+ – \S+|^\S+$/);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('a[href], button, input:not([type=hidden]), summary').first()).toHaveClass('skip');
}
