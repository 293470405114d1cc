import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../tools/browser.ts';
import type { Table } from './table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Lighthouse's scores with its own mobile profile (a slow phone on slow 4G, simulated), pages by name; what costs points
 * stands below as a row of its own. The local host compresses files as Netlify does.
 */
export async function lighthouseScores(pages: Readonly<Record<string, string>>): Promise<Table> {
  const browser = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
    logLevel: 'silent',
  });
  try {
    const rows: Table['rows'] = [];
    // One after another: side by side they would slow each other down.
    for (const [name, url] of Object.entries(pages)) rows.push(...(await score(name, url, browser.port)));
    return { title: 'Lighthouse, mobile profile (goal: 100)', columns: ['page', ...categories], rows };
  } finally {
    browser.kill();
  }
}

async function score(name: string, url: string, port: number): Promise<Table['rows']> {
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const figures = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => [`  lost: ${category}, ${id} ${lhr.audits[id]?.displayValue ?? ''}`]),
  );
  return [[name, ...figures], ...lost];
}
