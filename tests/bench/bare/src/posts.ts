import { getCollection, type CollectionEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { once } from '../../../../src/content/queries/once.ts';
import { topicsOf } from '../../../../src/content/topics.ts';

const days = new Intl.DateTimeFormat('fi-FI', { timeZone: 'UTC' });

/** A post as its pages show it. */
export interface Post {
  readonly entry: CollectionEntry<'blog'>;
  readonly title: string;
  readonly summary: string | undefined;
  readonly url: string;
  readonly iso: string;
  readonly day: string;
  readonly topics: readonly string[];
}

/** The posts, newest first. */
export const posts = once(async (): Promise<Post[]> => {
  const all = (await getCollection('blog')).map((entry) => {
    const { title, summary, date = 0, tags = [] } = entry.data;
    const at = new Date(date);
    const url = `/blogi/${entry.id.split('/')[0]}/`;
    return { entry, title, summary, url, iso: at.toISOString(), day: days.format(at), topics: tags };
  });
  return all.sort((a, b) => b.iso.localeCompare(a.iso) || b.url.localeCompare(a.url));
});

/** The posts of each year. */
export const years = once(async () => Map.groupBy(await posts(), ({ iso }) => iso.slice(0, 4)));

/** The topics and their posts, by the last part of a topic's address. */
export const topics = once(async () =>
  topicsOf((await posts()).map((post) => ({ ...post, tags: post.topics, id: post.url }))),
);

const hash = (...parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Changes whenever the page of a post may: it shows the post, and the names of the ones beside it. */
export const keyOf = ({ entry }: Post, ...beside: readonly (Post | undefined)[]): string =>
  hash(
    entry.digest,
    beside.map((post) => post && [post.title, post.url]),
  );

const lists = once(async () =>
  hash(
    [...(await years()).keys()],
    (await topics()).map(({ tag }) => tag),
  ),
);

/** Changes whenever a page that lists posts may: it shows them, and the names of all lists. */
export const listKey = async (shown: readonly Post[]): Promise<string> =>
  hash(
    await lists(),
    shown.map(({ entry }) => entry.digest),
  );
