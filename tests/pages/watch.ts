import type { BrowserContext } from '@playwright/test';

/** Collects what no page may do: complain in the console (a policy's violation does), or ask another host. */
export function watch(context: BrowserContext, url: string): string[] {
  const faults: string[] = [];
  // A refusal is a page with a status of its own, which the browser's console repeats.
  const repeated = /^Failed to load resource: the server responded with a status of/;
  context.on('console', (message) => {
    if (message.type() === 'error' && !repeated.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    // What a page has made itself is at no host.
    if (request.url().startsWith('blob:')) return;
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    const part = !response.request().isNavigationRequest();
    if (part && response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
