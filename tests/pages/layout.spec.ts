import type { Page } from '@playwright/test';
import { expect, test, type Comments } from './site.ts';
import { deskStates, residentStates, signInStates, type State } from './states.ts';

/** WCAG 2.2, 1.4.10: the width at which nothing may need to be scrolled sideways. */
const narrow = { width: 320, height: 640 };

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

async function check(page: Page, { open }: State, comments: Comments): Promise<void> {
  await page.setViewportSize(narrow);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, comments);
  expect(await overflow(page)).toEqual({ sideways: 0, clipped: [] });
  expect(await smallTargets(page)).toEqual([]);
  expect(await moving(page)).toEqual([]);
  await setSpacing(page);
  expect(await overflow(page), 'with more space between letters').toEqual({ sideways: 0, clipped: [] });
}

for (const state of residentStates) test(state.name, ({ page, comments }) => check(page, state, comments));
for (const state of deskStates) test(state.name, ({ desk, comments }) => check(desk, state, comments));
for (const state of signInStates) test(state.name, ({ stranger, comments }) => check(stranger, state, comments));
