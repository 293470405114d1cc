import type { Page } from '@playwright/test';

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

/** WCAG 2.2, 1.4.4: the browser's own setting for text, twice the usual 16 pixels while something is looked at. */
async function withDoubleText<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const found = await look();
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return found;
}

/** What sticks out of the window, and what hides a part of itself. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const hides = (element: Element) =>
      getComputedStyle(element).overflowX === 'hidden' &&
      !element.matches('.visually-hidden, svg, svg *') &&
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    const name = (element: Element) => element.outerHTML.slice(0, 200);
    const wide = scrollWidth > clientWidth ? [...document.querySelectorAll('body *')].filter(sticksOut) : [];
    const clipped = [...document.querySelectorAll('body *')].filter(hides);
    return [...wide.map((each) => `sticks out: ${name(each)}`), ...clipped.map((each) => `is cut: ${name(each)}`)];
  });

/** Controls, and links that stand alone; a link in running text is as high as its line. */
const smallTargets = (page: Page) =>
  page
    .locator(
      'button, input:not([type=hidden]), select, textarea, summary, nav a, footer li > a:only-child, .links a, .back a',
    )
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ html: target.outerHTML, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} pixels: ${html.slice(0, 200)}`),
    );

/** Everything on the page that is or would be in motion. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        // A video's captions are no box of the page, and have no style.
        if (transitionDuration === '') return false;
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      })
      .map(({ outerHTML }) => `moves: ${outerHTML.slice(0, 200)}`),
  );

const textSize = (page: Page) =>
  page.locator('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));

async function sizeFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(wide);
  const before = await textSize(page);
  return withDoubleText(page, async () => {
    const grown = (await textSize(page)) / before;
    return Math.abs(grown - 2) > 0.1 ? [`text that should be twice as large is ${grown} times`] : overflow(page);
  });
}

const say = (when: string, faults: string[]) => faults.map((fault) => `${when}: ${fault}`);

/** What of a page is lost on a reader with a narrow window, other spacing or larger text, or who wants nothing to move. */
export async function layoutFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(narrow);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const plain = [...(await overflow(page)), ...(await smallTargets(page)), ...(await moving(page))];
  await setSpacing(page);
  const spaced = await overflow(page);
  return [...say('narrow', plain), ...say('more space', spaced), ...say('larger text', await sizeFaults(page))];
}
