import type { APIRoute, GetStaticPaths } from 'astro';
import type { Item } from 'feed';
import { atom } from '../components/feed/atom.ts';
import { commentEntry, eveningEntry, promiseEntry } from '../components/feed/entries.ts';
import { evenings } from '../content/queries/evenings.ts';
import { feedKinds } from '../content/queries/feeds.ts';
import { publicComments } from '../content/queries/open-data.ts';
import { path } from '../content/queries/paths.ts';
import { posts } from '../content/queries/posts.ts';
import { promisesIn } from '../content/queries/promises.ts';
import { strategyPages } from '../content/queries/strategy.ts';
import { shownTo } from '../content/shown.ts';
import { loadSite } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageMessages } from '../i18n/page-messages.ts';
import { routeParam } from '../i18n/routes.ts';

/** How many entries a feed carries, the newest ones. */
const most = 50;

/** The feeds of what happens beside the blog: where each is, the page that shows the same, and its entries. */
const feeds = {
  evenings: {
    here: path.eveningFeed,
    page: path.evenings,
    entries: async (lang, root) => (await evenings()).map((evening) => eveningEntry(evening, lang, root)),
  },
  promises: {
    here: path.promiseFeed,
    page: path.promises,
    entries: async (lang, root) => (await promisesIn(lang)).map((promise) => promiseEntry(promise, lang, root)),
  },
  comments: { here: path.commentFeed, page: path.blog, entries: commentEntries },
} as const satisfies Record<string, Kind>;

interface Kind {
  readonly here: (lang: Locale) => string;
  readonly page: (lang: Locale) => string;
  readonly entries: (lang: Locale, root: URL) => Promise<Item[]>;
}

async function commentEntries(lang: Locale, root: URL): Promise<Item[]> {
  const texts = [...(await posts()), ...(await strategyPages())];
  const titles = new Map(texts.map((item) => [item.id, shownTo(lang, item, loadSite().languages).title]));
  const comments = await publicComments((address) => new URL(address, root).href);
  return comments.map((comment) => commentEntry(comment, titles.get(comment.post) ?? '', root));
}

interface Props extends Record<string, unknown> {
  readonly kind: keyof typeof feeds;
  readonly lang: Locale;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const kinds = (await feedKinds()).filter((kind) => kind !== 'posts');
  return loadSite().languages.flatMap((lang) =>
    kinds.map((kind) => ({
      params: { activity: routeParam(feeds[kind].here(lang))?.replace(/\.xml$/, '') },
      props: { kind, lang },
    })),
  );
};

export const GET: APIRoute<Props> = async ({ props: { kind, lang }, site: root = new URL('http://localhost') }) => {
  const { here, page, entries } = feeds[kind];
  const name = pageMessages[lang].openData.feedNames[kind];
  const all = (await entries(lang, root)).sort((a, b) => b.date.getTime() - a.date.getTime()).slice(0, most);
  return atom({ here: here(lang), page: page(lang), name, lang, entries: all }, root);
};
