import Slugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { pagesOf } from '../content/lists.ts';
import { onceEach } from '../content/once-each.ts';
import { topicSlug } from '../content/topics.ts';
import { localDay } from '../i18n/dates.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { besidePage, easyPath, endpoints, pageKeys, paths, singlePath } from '../i18n/routes.ts';
import type { CheckedText } from './checked-text.ts';
import type { Placed, Shelves } from './shelves.ts';

/** A page of the site, as links see it. */
export interface PageAddress {
  /** The item that it is of; lists and such have none. */
  readonly item: Placed | null;
  /** The places in it that a link may name; null: whatever they are. */
  readonly anchors: ReadonlySet<string> | null;
}

/** Places that pages have beside those of their texts' headings. */
const frame = [
  ...[
    'main',
    'contact',
    'notices',
    'contents',
    'subscribe',
    'related',
    'involvement',
    'promises',
    'participated',
    'parts',
  ],
  ...['discussion', 'comment-form', 'feedback', 'feedback-form', 'signup', 'signup-form', 'outcome', 'route', 'stops'],
  ...['goals', 'calendar'],
];

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}

/** The places of a text: its headings, named as the build names them. */
export const anchorsOf = onceEach(({ tree }: CheckedText): ReadonlySet<string> => {
  const slugger = new Slugger();
  const headings: string[] = [];
  visit(tree, 'heading', (node) => void headings.push(slugger.slug(textOf(node))));
  return new Set([...headings, ...frame]);
});

type Path = ReturnType<typeof paths>;

/** The lists of a language, and what else is no item. */
function* listsOf(path: Path, lang: Locale, { items }: Shelves): Generator<string> {
  yield* [path.home, path.blog, path.feed, path.commentFeed, path.blogFeedback, path.contact, path.news].map((of) =>
    of(lang),
  );
  yield* [path.evenings, path.calendar, path.eveningFeed, path.strategy, path.promises].map((of) => of(lang));
  yield* [path.promiseFeed, path.search, path.data, path.ledger].map((of) => of(lang));
  for (const { number } of pagesOf(items.blog)) yield path.blogPage(lang, number);
  for (const { number } of pagesOf(items.notices)) yield path.newsPage(lang, number);
  for (const { at, main } of items.blog) {
    if (Number.isFinite(at)) yield path.year(lang, localDay(at).slice(0, 4));
    for (const tag of (main.data.tags ?? []) as string[]) yield path.topic(lang, topicSlug(tag));
  }
  for (const { main } of items.evenings) {
    const { starts, place } = main.data;
    if (typeof starts === 'number') yield path.eveningYear(lang, localDay(starts).slice(0, 4));
    if (typeof place === 'string') yield path.village(lang, topicSlug(place));
  }
}

/** Addresses that belong to no text of the content. */
export const isOwnAddress = (address: string): boolean =>
  Object.values(endpoints).some((own) => `${address}/`.startsWith(own.endsWith('/') ? own : `${own}/`)) ||
  /^\/(data\/[\w-]+\.json|files\/.+|sitemap-index\.xml|robots\.txt|favicon\.svg|\.well-known\/security\.txt)$/.test(
    address,
  );

/** Every page that the site has, or will have once what is written comes out. */
export function siteAddresses(shelves: Shelves): ReadonlyMap<string, PageAddress> {
  const { languages, items, textOf: read, of } = shelves;
  const path = paths(languages);
  const all = new Map<string, PageAddress>();
  for (const lang of languages) {
    for (const address of listsOf(path, lang, shelves)) all.set(address, { item: null, anchors: null });
    for (const item of Object.values(items).flat()) {
      const [address, entry] = [item.paths[lang], item.entries[lang]];
      const text = entry && read(entry);
      if (!address || !text || address.includes('#')) continue;
      const anchors = new Set([...anchorsOf(text), item.id]);
      all.set(address, { item, anchors });
      for (const kind of ['ics', 'gpx'] as const)
        if (entry.collection === 'evenings') all.set(besidePage(address, kind), { item, anchors: null });
    }
    for (const key of pageKeys)
      if (of('pages').some(({ id }) => id === `${key}/${lang}`))
        all.set(path.page(lang, key), { item: null, anchors: null });
  }
  for (const { id, data } of of('singles')) {
    const [folder = '', language = ''] = id.split('/');
    all.set(singlePath(language, String(data.slug ?? folder)), { item: null, anchors: null });
  }
  for (const { id } of of('easy')) {
    const [collection = '', folder, lang] = id.split('/');
    const item = (items as Record<string, readonly Placed[]>)[collection]?.find((each) => each.id === folder);
    const key = pageKeys.find((name) => name === folder);
    if (!isLocale(lang)) continue;
    const address = item?.paths[lang] ?? (key && path.page(lang, key));
    if (address) all.set(easyPath(address, lang), { item: item ?? null, anchors: null });
  }
  return all;
}
