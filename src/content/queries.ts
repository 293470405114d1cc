import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { localDay } from '../i18n/dates.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { isReserved, pageKeys, paths, type PageKey } from '../i18n/routes.ts';
import type { PublicComment } from '../participation/comments/rules.ts';
import { asOf } from './as-of.ts';
import { blogFacts } from './blog.ts';
import { itemsOf, type Item } from './items.ts';
import { pageFacts } from './pages.ts';
import { loadSite } from './site.ts';
import { startOfDay } from './times.ts';

/** A published post. Times in milliseconds since 1970 (UTC). */
export interface Post extends Item<CollectionEntry<'blog'>> {
  /** The beginning of its day. */
  readonly at: number;
  readonly comments: 'open' | 'closed' | 'off';
  readonly commentsClose: number | null;
  /** The role that signs it, in each language. */
  readonly author: Localized | null;
}

const site = loadSite();

/** Where the pages of this site are. */
export const path = paths(site.languages);

function authorOf(name: string | undefined): Localized | null {
  if (name === undefined) return null;
  return site.people[name] ?? { fi: name, sv: name, en: name };
}

function postOf(item: Item<CollectionEntry<'blog'>>): Post & { date: string; draft: boolean } {
  const { date, comments = 'open', commentsClose = null, draft = false, author } = item.main.data;
  if (date === undefined)
    throw new Error(`content/blog/${item.main.id}.mdx: "date" is missing, as in date: 2026-06-07`);
  return { ...item, date, draft, at: startOfDay(date), comments, commentsClose, author: authorOf(author) };
}

/** Two posts at one address would hide each other; a year or a word of ours would be taken for a list. @throws Error */
function checkAddresses(items: readonly Post[], language: Locale): void {
  const taken = new Map<string, string>();
  for (const post of items) {
    const address = postPath(post, language);
    if (address === null) continue;
    const file = `content/blog/${post.id}/${language}.mdx`;
    const other = taken.get(address);
    if (other !== undefined)
      throw new Error(`${file}: ${address} is the address of ${other} too; give one a "slug" of its own`);
    const last = address.split('/').at(-2) ?? '';
    if (isReserved(last, language))
      throw new Error(`${file}: the address may not end in "${last}"; give it a "slug" of its own`);
    taken.set(address, file);
  }
}

/** The posts that are out, newest first. A coming day's post is not out before its day begins in Finland. */
export async function posts(): Promise<Post[]> {
  const items = itemsOf(await getCollection('blog'), blogFacts, site.languages).map(postOf);
  for (const language of site.languages) checkAddresses(items, language);
  const today = localDay(Date.now());
  return items
    .filter(({ date, draft }) => !draft && date <= today)
    .sort((a, b) => b.at - a.at || b.id.localeCompare(a.id));
}

/** Where a post is in a language; null when it does not exist in it. */
export function postPath({ id, entries }: Post, locale: Locale): string | null {
  const entry = entries[locale];
  return entry ? path.post(locale, entry.data.slug ?? id.replace(/^\d{4}-\d{2}-\d{2}-/, '')) : null;
}

/** The published comments of a post, oldest first, as of this build. */
export async function commentsOf(post: string): Promise<readonly PublicComment[]> {
  return (await getEntry('comments', post))?.data.comments ?? [];
}

/** How many builds had been wished for when this one read the comments. */
export async function wishOfBuild(): Promise<number> {
  return (await getEntry('comments', asOf))?.data.wish ?? 0;
}

/** The stamp of a kind's form on static pages. */
export async function stampOf(kind: string): Promise<string> {
  return (await getEntry('stamps', kind))?.data.stamp ?? '';
}

/** The site's fixed pages that exist, by key. */
export async function fixedPages(): Promise<Map<PageKey, Item<CollectionEntry<'pages'>>>> {
  const items = itemsOf(await getCollection('pages'), pageFacts, site.languages);
  return new Map(
    items.map((item) => {
      const key = pageKeys.find((name) => name === item.id);
      if (!key) throw new Error(`content/pages/${item.id}: there is no such page; there are ${pageKeys.join(', ')}`);
      return [key, item];
    }),
  );
}
