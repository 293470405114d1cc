import type { Page } from '@playwright/test';
import { paths } from '../../src/i18n/routes.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { expect, test as base } from './site.ts';

// A window of its own: here the browser may complain of what it did not get.
const test = base.extend<{ reader: Page }>({
  reader: async ({ browser, site }, use) => {
    const reader = await browser.newPage({ baseURL: site.url });
    await use(reader);
    await reader.close();
  },
});

const address = `${paths(locales).search('fi')}?q=kouluista`;

test('the search begins anew when a part of its index is gone, as after a new version of the site', async ({
  reader,
}) => {
  let asked = 0;
  await reader.route('**/*.pf_meta*', (route) => (asked++ === 0 ? route.fulfill({ status: 404 }) : route.fallback()));
  await reader.goto(address);
  await expect(reader.locator('#results li').first()).toBeVisible();
  expect(asked).toBe(2);
});

test('a search that cannot be says so, and leaves the words where they were typed', async ({ reader }) => {
  await reader.route('**/pagefind/**', (route) => route.fulfill({ status: 503 }));
  await reader.goto(address);
  await expect(reader.getByRole('status')).toHaveText(pageMessages.fi.search.failed);
  await expect(reader.locator('#q')).toHaveValue('kouluista');
});
