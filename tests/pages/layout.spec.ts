import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { allStates } from './states/all.ts';
import { inWindow, openState } from './states/in-window.ts';

/** WCAG 2.2, 1.4.10: a window of 1280 × 1024 at 400 %, in which nothing may need to be scrolled sideways. */
const narrow = { width: 320, height: 256 };

/** A usual window, for larger text in it. */
const wide = { width: 1280, height: 1024 };

/** WCAG 2.2, 1.4.12: the spacing that a reader may set. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** As a reader's own style sheet; the page's policy allows no inline style. */
const setSpacing = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

/** How much wider the page is than the window; and what hides a part of itself. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const clipped = [...document.querySelectorAll('main *')].filter((element) => {
      const hides = getComputedStyle(element).overflowX === 'hidden' && !element.matches('.visually-hidden');
      return hides && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    });
    return { sideways: root.scrollWidth - root.clientWidth, clipped: clipped.map(({ outerHTML }) => outerHTML) };
  });

/** Controls, and links that stand alone; a link in running text is as high as its line. */
const smallTargets = (page: Page) =>
  page
    .locator('button, input:not([type=hidden]), select, textarea, summary, .links a, .back a')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ html: target.outerHTML, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    );

/** Everything on the page that is or would be in motion. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      })
      .map(({ outerHTML }) => outerHTML),
  );

/** WCAG 2.2, 1.4.4: the browser's own setting for text, twice the usual 16 pixels. */
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

const textSize = (page: Page) =>
  page.locator('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));

allStates.forEach((state, at) => {
  // Every state once; the languages take turns.
  const lang = state.langs[at % state.langs.length] ?? 'fi';

  test(
    `${state.kind}, ${state.state}, ${lang}`,
    inWindow(state, async (page, world) => {
      await page.setViewportSize(narrow);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openState(page, state, lang, world);
      const whole = { sideways: 0, clipped: [] };
      expect.soft(await overflow(page)).toEqual(whole);
      expect.soft(await smallTargets(page)).toEqual([]);
      expect.soft(await moving(page)).toEqual([]);

      await setSpacing(page);
      expect.soft(await overflow(page), 'with more space between letters').toEqual(whole);

      await page.setViewportSize(wide);
      const before = await textSize(page);
      await doubleText(page);
      await expect.poll(() => textSize(page)).toBeCloseTo(2 * before, 0);
      expect.soft(await overflow(page), 'with text twice as large').toEqual(whole);
    }),
  );
});
