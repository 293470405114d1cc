import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/tools/browser.ts';

/** The story in a browser: with JavaScript, without it, and on a phone's size. `tests/run.ts` sees to the browser. */
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
  // The story in all three; what does not differ between them once.
  projects: [
    { name: 'js' },
    { name: 'no-js', testMatch: '**/story.spec.ts', use: { javaScriptEnabled: false } },
    {
      name: 'phone',
      testMatch: '**/story.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
