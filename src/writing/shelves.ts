import { addressesOf } from '../content/addresses.ts';
import { gatherItems, type Entry, type Item } from '../content/items.ts';
import { standingOf, type Standing } from '../content/standing.ts';
import type { Collection } from '../content/writing/schemas.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { paths } from '../i18n/routes.ts';
import type { CheckedText, TextEntry } from './checked-text.ts';

/** The languages of a site, the first one first. */
export type Languages = readonly [Locale, ...Locale[]];

/** An item with where its pages are, and whether readers see them. */
export interface Placed extends Item<TextEntry> {
  readonly paths: Partial<Localized>;
  /** When it comes out, in milliseconds since 1970 (UTC); what has no such moment is out as soon as it is written. */
  readonly at: number;
  readonly standing: Standing;
}

/** The collections whose items have pages of their own, or a place in a list. */
const placed = ['blog', 'notices', 'evenings', 'strategy', 'promises'] as const;

/** All texts of a site, read. */
export interface Shelves {
  readonly languages: Languages;
  readonly texts: readonly CheckedText[];
  readonly of: (collection: Collection) => TextEntry[];
  readonly textOf: (entry: Entry<unknown>) => CheckedText | undefined;
  readonly items: Readonly<Record<(typeof placed)[number], readonly Placed[]>>;
}

/** Puts texts in order by their collections. @param now milliseconds since 1970 (UTC) */
export function shelve(texts: readonly CheckedText[], languages: Languages, now: number): Shelves {
  const path = paths(languages);
  const where = {
    blog: path.post,
    notices: path.notice,
    evenings: path.evening,
    strategy: path.strategyPage,
    promises: (lang: Locale, slug: string) => `${path.promises(lang)}#${slug}`,
  };
  const byEntry = new Map<unknown, CheckedText>(texts.map((text) => [text.entry, text]));
  const of = (collection: Collection) =>
    texts.map(({ entry }) => entry).filter((entry) => entry.collection === collection);
  const place = (collection: (typeof placed)[number]) =>
    gatherItems(of(collection), languages).map((item): Placed => {
      const { date, draft } = item.main.data;
      const at = typeof date === 'number' ? date : -Infinity;
      const standing = standingOf({ draft: draft === true, at }, now);
      return { ...item, at, standing, paths: addressesOf(item as Item<Entry<object>>, languages, where[collection]) };
    });
  const items = Object.fromEntries(placed.map((collection) => [collection, place(collection)])) as Record<
    (typeof placed)[number],
    Placed[]
  >;
  return { languages, texts, of, textOf: (entry) => byEntry.get(entry), items };
}
