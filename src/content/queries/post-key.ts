import { getCollection, type CollectionKey } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { openness } from '../../participation/comments/post-facts.ts';
import { isPlain } from '../plain.ts';
import { readingMinutes } from '../plain-text.ts';
import { isPreview } from '../preview.ts';
import { loadSite } from '../site.ts';
import { afterPost } from './after-post.ts';
import { commentCountOf, commentsOf } from './discussion.ts';
import { asOfNow } from './moment.ts';
import { noticesInForce } from './notices-in-force.ts';
import { notices } from './notices.ts';
import { once } from './once.ts';
import { posts, type Post } from './posts.ts';

const hash = (...parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What a post's page may show of other texts: of all of them the front matter, and how long a post is. */
const collections: CollectionKey[] = [
  ...(['blog', 'notices', 'evenings', 'strategy', 'promises', 'pages', 'singles', 'easy'] as const),
  ...(['stamps', 'deskNotices'] as const),
];

/** An entry but for its picture: Astro publishes the original of each picture that is so much as looked at. */
const facts = ({ id, data }: { readonly id: string; readonly data: object }) =>
  'image' in data ? [id, { ...data, image: null }] : [id, data];

/** All that a post's page shows beside its own text and its discussion. */
const frame = once(async () => {
  const data = collections.map(async (name) => (await getCollection(name)).map(facts));
  const out = [...(await posts()), ...(await notices())];
  const lengths = out.flatMap(({ entries }) => Object.values(entries).map(({ body = '' }) => readingMinutes(body)));
  return hash(
    loadSite(),
    await Promise.all(data),
    out.map(({ id }) => id),
    lengths,
    await noticesInForce(),
  );
});

/**
 * Changes whenever a post's page may: with the same key Astro takes the page as an earlier build made it (the templates
 * it looks after itself). It is broad on purpose: whatever is not only the text of another post, or its discussion,
 * makes every page anew. None for a text with pictures or components, which read files.
 */
export async function postKey(post: Post, lang: Locale): Promise<string | undefined> {
  const { body = '' } = post.entries[lang] ?? {};
  if (isPreview || post.main.data.image !== undefined || !isPlain(body)) return undefined;
  const { related } = await afterPost(post, lang);
  const counts = await Promise.all(related.map(({ id }) => commentCountOf(id)));
  return hash(await frame(), lang, body, await commentsOf(post.id), openness(post, asOfNow()), counts);
}
