import type { SitemapItem } from '@astrojs/sitemap';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * A page's entry in the sitemap says what its head says: the same page in other languages, and the day its text was
 * last changed. What asks robots to stay away is not in it.
 * @param outDir where the build writes the site
 */
export async function sitemapItem(item: SitemapItem, outDir: string): Promise<SitemapItem | undefined> {
  const html = await readFile(join(outDir, decodeURI(new URL(item.url).pathname), 'index.html'), 'utf8');
  const [head = ''] = html.split('</head>', 1);
  const tags = head.match(/<(?:link|meta)\b[^>]*>/g) ?? [];
  if (tags.some((tag) => attribute(tag, 'name') === 'robots')) return undefined;
  const links = tags.flatMap((tag) => {
    const [lang, url] = [attribute(tag, 'hreflang'), attribute(tag, 'href')];
    return lang && url && tag.includes('rel="alternate"') ? [{ lang, url }] : [];
  });
  const time = (name: string) =>
    tags.map((tag) => tag.includes(`"article:${name}"`) && attribute(tag, 'content')).find(Boolean);
  const lastmod = time('modified_time') || time('published_time') || undefined;
  return { ...item, ...(links.length > 0 && { links }), ...(lastmod && { lastmod }) };
}
