import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without its windows: nothing but what a page needs, and much lighter. */
const shell = 'chromium-headless-shell';
const commands = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the page tests: the one named in `CHROMIUM_PATH`, the system's, or Playwright's own; none yet: undefined. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [...commands.flatMap(inPath), ...macApplications, chromium.executablePath()].find(isExecutable);
}

/** Where a command may lie. */
const inPath = (command: string) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));

/** Finds a browser, or fetches one as this machine can; throws one sentence saying what to install when it cannot. */
function ensureBrowser(): string {
  // Worth fetching even where a whole browser is: the page tests take a third less time in it.
  if (!process.env['CHROMIUM_PATH'] && !inPath(shell).some(isExecutable)) attempt(() => fetchFromDebian(shell));
  const found = findBrowser();
  if (found) return found;
  for (const fetch of [() => fetchFromDebian('chromium'), fetchFromPlaywright]) {
    const fetched = attempt(fetch) && findBrowser();
    if (fetched) return fetched;
  }
  throw new Error('The page tests need a browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.');
}

function fetchFromDebian(name: string): void {
  // Only root may install packages; anyone else goes on to Playwright's own browser.
  if (process.getuid?.() !== 0) throw new Error('not root');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core']);
}

function fetchFromPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', 'chromium']);
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// `node tests/tools/browser.ts` is a step of `npm test`.
if (process.argv[1] === import.meta.filename) console.log(`Browser: ${ensureBrowser()}`);
