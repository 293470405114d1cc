import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { markupFaults } from '../tools/markup.ts';
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

/**
 * Every state of every kind of page at least once, and every kind in each of its languages and in each look; languages and
 * looks take turns at different paces, so that each meets each.
 */
const sample = Object.values(Object.groupBy(allStates, ({ kind }) => kind)).flatMap((states = []) =>
  Array.from({ length: Math.max(states.length, looks.length) }, (_, at) => {
    const shown = states[at % states.length] as (typeof allStates)[number];
    const look = looks[(at + Math.floor(at / looks.length) + states.length) % looks.length] ?? 'light';
    return { shown, look, lang: shown.langs[at % shown.langs.length] ?? 'fi' };
  }),
);

for (const { shown, look, lang } of sample) {
  test(
    `${shown.kind}, ${shown.state}, ${lang}, ${look}`,
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
