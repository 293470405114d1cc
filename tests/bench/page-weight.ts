import { brotliCompressSync } from 'node:zlib';
import { kilobytes, type Table } from './table.ts';

/** What a browser must fetch to show each page, compressed as Netlify does it (brotli). */
export async function pageWeight(pages: Record<string, string>): Promise<Table> {
  const rows = await Promise.all(Object.entries(pages).map(async ([name, url]) => [name, ...(await weigh(url))]));
  return {
    title: 'Page weight, kB brotli (goal for a post with 20 comments: HTML + CSS 14, JavaScript 2, other hosts 0)',
    columns: ['page', 'HTML', 'CSS', 'HTML + CSS', 'JavaScript', 'other hosts'],
    rows,
  };
}

async function weigh(url: string): Promise<(string | number)[]> {
  const html = await fetchText(url);
  const tags = [...html.matchAll(/<(link|script|img|source|iframe)\b[^>]*>/g)].map(([tag]) => tag);
  const links = (pattern: RegExp) =>
    tags.flatMap((tag) => (pattern.test(tag) ? (/\s(?:href|src)="([^"]+)"/.exec(tag)?.slice(1) ?? []) : []));
  const linked = (pattern: RegExp) => [...new Set(links(pattern).map((address) => new URL(address, url).href))];
  const css = await sizes(linked(/rel="stylesheet"/));
  const js = (await sizes(linked(/^<script/))) + inlineScripts(html);
  const loaded = linked(/^<(script|img|source|iframe)|rel="(stylesheet|preload|modulepreload|icon)"/);
  const foreign = loaded.filter((address) => new URL(address).host !== new URL(url).host).length;
  const page = compressed(html);
  return [kilobytes(page), kilobytes(css), kilobytes(page + css), kilobytes(js), foreign];
}

const compressed = (text: string) => brotliCompressSync(text).length;

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script\b[^>]*>([^<]+)<\/script>/g)].reduce((sum, [, code = '']) => sum + compressed(code), 0);

async function sizes(addresses: string[]): Promise<number> {
  const texts = await Promise.all(addresses.map(fetchText));
  return texts.reduce((sum, text) => sum + compressed(text), 0);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}
