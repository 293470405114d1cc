import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { watch } from './watch.ts';

/** A browser window, and what was wrong in it since that was last asked. */
export interface Window {
  page: Page;
  faults: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Opens a window on a site; only one of the staff's may be given cookies. Nobody's may be given anything else to keep. */
export async function openWindow(
  browser: Browser,
  url: string,
  { staff = false, ...options }: BrowserContextOptions & { staff?: boolean } = {},
): Promise<Window> {
  const context = await browser.newContext({ baseURL: url, ...options });
  const seen = watch(context, url);
  return {
    page: await context.newPage(),
    async faults() {
      const { cookies, origins } = await context.storageState();
      const given = staff ? [] : cookies;
      return [
        ...seen.splice(0),
        ...given.map(({ name }) => `a cookie: ${name}`),
        ...origins.map(({ origin }) => `kept in the browser by ${origin}`),
      ];
    },
    close: () => context.close(),
  };
}
