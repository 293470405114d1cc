import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isLocale } from '../../src/i18n/locales.ts';
import { markupFaults } from '../tools/markup.ts';
import { pairwise } from '../tools/pairwise.ts';
import { expect, test } from './site.ts';
import { allStates } from './states/all.ts';
import { inWindow, openState } from './states/in-window.ts';

// The slowest file: its states go to whichever worker is free.
test.describe.configure({ mode: 'parallel' });

/** How a reader may have set their browser. */
const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it looks now: rule, place and what to do about it. */
async function findings(page: Page): Promise<string[]> {
  // Legacy mode: no second window for every look; our pages have no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const looks = ['light', 'dark', 'forced'] as const;

/** Every state in every language and look: some thousand, of which the sample below holds every pair. */
const candidates = allStates.flatMap(({ kind, state, langs }) =>
  langs.flatMap((lang) => looks.map((look) => ({ kind, state, lang, look }))),
);

for (const { kind, state, lang, look } of pairwise(candidates)) {
  const shown = allStates.find((each) => each.kind === kind && each.state === state);
  if (!shown || !isLocale(lang)) throw new Error(`No such state: ${kind}, ${state}, ${lang}`);

  test(
    `${kind}, ${state}, ${lang}, ${look}`,
    inWindow(shown, async (page, world) => {
      await page.emulateMedia(schemes[look]);
      const { status, html } = await openState(page, shown, lang, world);
      expect(status).toBe(shown.status);
      expect.soft(await findings(page)).toEqual([]);
      expect.soft(await markupFaults(html)).toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(/\S+ – \S+|^\S+$/);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('a[href], button, input:not([type=hidden]), summary').first()).toHaveClass('skip');
    }),
  );
}
