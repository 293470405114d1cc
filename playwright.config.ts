import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/tools/browser.ts';

/** What is seen in a browser. `tests/run.ts` sees to the browser. */
export default defineConfig({
  testDir: 'tests/pages',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      // The sandbox does not start as root; the rest keeps the browser from the network and the missing graphics card.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // A worker starts a site once for all files that follow each other and need the same one.
  projects: [
    { name: 'demo', testIgnore: 'others/**' },
    { name: 'others', testMatch: 'others/*.spec.ts' },
  ],
});
