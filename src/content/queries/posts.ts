import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { blogFacts } from '../blog.ts';
import { datedItems, type Dated } from '../dated.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { path } from './paths.ts';
import { visible } from './visible.ts';

/** A published post. Times in milliseconds since 1970 (UTC). */
export interface Post extends Dated<CollectionEntry<'blog'>> {
  readonly comments: 'open' | 'closed' | 'off';
  readonly commentsClose: number | null;
  /** The role that signs it, in each language. */
  readonly author: Localized | null;
}

const { languages, people } = loadSite();

function authorOf(name: string | undefined): Localized | null {
  if (name === undefined) return null;
  return people[name] ?? { fi: name, sv: name, en: name };
}

/** All posts, drafts and coming ones too, newest first. */
export const writtenPosts = once(async () =>
  datedItems(await getCollection('blog'), { facts: blogFacts, languages, address: path.post }),
);

/** The posts that are out, newest first. */
export const posts = once(async (): Promise<Post[]> =>
  visible(await writtenPosts()).map((post) => {
    const { comments = 'open', commentsClose = null, author } = post.main.data;
    return { ...post, comments, commentsClose, author: authorOf(author) };
  }),
);

const byLanguage = once(async () => {
  const all = await posts();
  return new Map(languages.map((lang) => [lang, all.filter((post) => post.paths[lang] !== undefined)]));
});

/** The posts that exist in a language, newest first. */
export async function postsIn(lang: Locale): Promise<readonly Post[]> {
  return (await byLanguage()).get(lang) ?? [];
}
