import type { BuiltSite } from '../tools/built-site.ts';
import { most, weigh } from '../tools/weight.ts';
import { kilobytes, type Table } from './table.ts';

const shown = 10;

/** What a browser must fetch to show each of the heaviest pages; `tests/pages/built-checks.ts` asserts the goals. */
export async function pageWeight(site: BuiltSite): Promise<Table> {
  const pages = await Promise.all(site.pages.map(async (page) => ({ path: page.path, ...(await weigh(page, site)) })));
  const heaviest = pages.toSorted((a, b) => b.html + b.css - a.html - a.css).slice(0, shown);
  const goals = `HTML + CSS ${kilobytes(most.page)}, JavaScript ${kilobytes(most.js)}`;
  return {
    title: `The ${shown} heaviest of ${pages.length} pages, kB brotli (goal: ${goals})`,
    columns: ['page', 'HTML', 'CSS', 'HTML + CSS', 'JavaScript'],
    rows: heaviest.map(({ path, html, css, js }) => [path, ...[html, css, html + css, js].map(kilobytes)]),
  };
}
