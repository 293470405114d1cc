import { getCollection, type CollectionKey } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { openness } from '../../participation/comments/post-facts.ts';
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

/** What a page of the blog may show of other texts: of all of them the front matter, and how long a post is. */
const collections: CollectionKey[] = [
  ...(['blog', 'notices', 'evenings', 'strategy', 'promises', 'pages', 'singles', 'easy'] as const),
  ...(['stamps', 'deskNotices'] as const),
];

/** An entry but for its picture: Astro publishes the original of each picture that is so much as looked at. */
const facts = ({ id, data }: { readonly id: string; readonly data: object }) =>
  'image' in data ? [id, { ...data, image: null }] : [id, data];

/** All that a page of the blog shows beside the texts and the discussions that are its own. */
const frame = once(async () => {
  const data = collections.map(async (name) => (await getCollection(name)).map(facts));
  const out = [...(await posts()), ...(await notices())].map(({ id }) => id);
  return hash(loadSite(), await Promise.all(data), out, await noticesInForce());
});

/** Whether it has a picture; of which no more may be asked. */
const pictured = ({ main }: Post) => main.data.image !== undefined;

/** What a list shows of a post beside its front matter. */
const lineOf = async ({ id, entries }: Post) => [
  id,
  Object.values(entries).map(({ digest }) => digest),
  await commentCountOf(id),
];

/**
 * Changes whenever a post's page may: with the same key Astro takes the page as an earlier build made it (the templates
 * it looks after itself). It is broad on purpose: whatever is not only the text of another post, or its discussion,
 * makes every page anew. None for a text with pictures or components, which read files: it is the one of which the store
 * has the body (`texts.ts`).
 */
export async function postKey(post: Post, lang: Locale): Promise<string | undefined> {
  const entry = post.entries[lang];
  if (isPreview || pictured(post) || entry?.body !== undefined) return undefined;
  const { related } = await afterPost(post, lang);
  const lines = await Promise.all(related.map(lineOf));
  return hash(await frame(), lang, entry?.digest, await commentsOf(post.id), openness(post, asOfNow()), lines);
}

/** The same for a page that lists these posts; none where one of them has a picture. */
export async function listKey(items: readonly Post[]): Promise<string | undefined> {
  if (isPreview || items.some(pictured)) return undefined;
  return hash(await frame(), await Promise.all(items.map(lineOf)));
}
