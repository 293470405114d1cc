import type { Locale } from '../../i18n/locales.ts';
import { neighboursAmong, relatedAmong } from '../related.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { postsIn, type Post } from './posts.ts';

const ways = once(async () => {
  const made = loadSite().languages.map(async (lang) => {
    const readable = await postsIn(lang);
    return [lang, { neighbours: neighboursAmong(readable), related: relatedAmong(readable) }] as const;
  });
  return new Map(await Promise.all(made));
});

/** Where a reader can go from a post: the one before it, the one after it, and others on the same topics. */
export async function afterPost(post: Post, lang: Locale) {
  const from = (await ways()).get(lang);
  return { ...from?.neighbours(post), related: from?.related(post) ?? [] };
}
