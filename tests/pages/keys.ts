import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** More stops than any page of ours has: then the keyboard does not get there at all. */
const farthest = 300;

/** Presses Tab until the keyboard stands on what is asked for. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isFocused = () => wanted.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < farthest; pressed++) {
    if (await isFocused()) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, 'the keyboard never gets there').toBeFocused();
}

/** Goes to a field and writes. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a button or a link and presses it. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Everything the keyboard should stop at, in the order of the page. */
const stops = `a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]`;

/**
 * Presses Tab through the whole page; tells what is not reached in its turn, what is reached but not in the window, and
 * where one does not see that one is there.
 */
export async function tabFaults(page: Page): Promise<string[]> {
  const names = await page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const group = element.matches('[type=radio]') && document.getElementsByName(element.getAttribute('name') ?? '');
      // Of choices that exclude each other the keyboard stops at one, and arrows lead to the others.
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        (!group || group[0] === element)
      );
    });
    shown.forEach((element, at) => (element.dataset.stop = String(at)));
    return shown.map(({ outerHTML }) => outerHTML.slice(0, 150));
  }, stops);
  const faults: string[] = [];
  for (const [at, name] of names.entries()) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        stop: element.dataset.stop,
        ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        inWindow: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      };
    });
    if (seen.stop !== String(at)) return [...faults, `after ${at} stops the keyboard is at ${seen.stop}, not ${name}`];
    if (!seen.ring) faults.push(`no ring: ${name}`);
    if (!seen.inWindow) faults.push(`not in the window: ${name}`);
  }
  return faults;
}
