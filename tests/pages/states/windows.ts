import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { openWindow, type Window } from '../window.ts';
import type { State, World } from './state.ts';

/**
 * A window for each of those who may look at a state. They stay open: in a fresh one a page takes three times as long
 * to be looked through.
 */
export type Windows = Record<State['window'], Window>;

/** Opens the windows; `session` is that of someone signed in at the desk. */
export async function openWindows(
  browser: Browser,
  url: string,
  session: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<Windows> {
  return {
    page: await openWindow(browser, url),
    desk: await openWindow(browser, url, { staff: true, storageState: session }),
    stranger: await openWindow(browser, url, { staff: true }),
  };
}

/** Brings its window to a state; returns the window, and the answer that is shown in the end. */
export async function openState(windows: Windows, { open, window }: State, lang: Locale, world: World) {
  const { page, faults } = windows[window];
  await asNew(page);
  if (window === 'stranger') await page.context().clearCookies();
  let last: Response | undefined;
  const note = (response: Response) => {
    if (response.request().isNavigationRequest()) last = response;
  };
  page.on('response', note);
  await open(page, lang, world);
  page.off('response', note);
  if (!last) throw new Error('The state shows no page.');
  return { page, faults, status: last.status(), html: await last.text() };
}

/** As a reader's window is who has set nothing. */
async function asNew(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 720 });
}
