import { localDay } from '../i18n/dates.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { addressesOf, checkAddresses } from './addresses.ts';
import { fault, itemsOf, type Entry, type Item } from './items.ts';
import { standingOf } from './standing.ts';

/** What a text with a day has in its front matter. */
interface DatedData {
  readonly title: string;
  /** When it comes out, in milliseconds since 1970 (UTC). */
  readonly date?: number;
  readonly draft?: boolean;
  readonly slug?: string;
  readonly tags?: readonly string[];
  readonly image?: unknown;
  readonly imageAlt?: string;
}

/** Something that comes out at a moment: a post or a news item. */
export interface Dated<E> extends Item<E> {
  /** When it comes out, in milliseconds since 1970 (UTC): the time the writer gave, else the beginning of the day. */
  readonly at: number;
  /** The day of that in Finland, "2026-06-07": what readers are told. */
  readonly date: string;
  readonly tags: readonly string[];
  /** Its address in each language that it exists in. */
  readonly paths: Partial<Localized>;
}

/** How one collection of dated texts is kept. */
interface Shelf {
  /** The fields that only the first language's file may carry. */
  readonly facts: readonly string[];
  readonly languages: readonly [Locale, ...Locale[]];
  /** Where a text is, from the last part of its address. */
  readonly address: (locale: Locale, slug: string) => string;
}

function dated<E extends Entry<DatedData>>(item: Item<E>, { languages, address }: Shelf): Dated<E> {
  const { date: at, tags = [] } = item.main.data;
  if (at === undefined) throw fault(item.main, '"date" is missing, as in date: 2026-06-07');
  return { ...item, at, date: localDay(at), tags, paths: addressesOf(item, languages, address) };
}

/** A picture says what it shows in every language of its text. @throws Error naming the file */
function checkPicture<E extends Entry<DatedData>>({ main, entries }: Item<E>): void {
  if (main.data.image === undefined) return;
  for (const entry of Object.values(entries)) {
    if (entry.data.imageAlt === undefined)
      throw fault(entry, '"imageAlt" is missing: say what the picture shows, or "" where it only decorates');
  }
}

/**
 * The texts of a collection, newest first. Drafts and coming ones are among them and are checked like the others, so that
 * a fault shows before the text would come out.
 * @throws Error naming the file and what to do
 */
export function datedItems<E extends Entry<DatedData>>(entries: readonly E[], shelf: Shelf): Dated<E>[] {
  const items = itemsOf(entries, shelf.facts, shelf.languages).map((item) => dated(item, shelf));
  items.forEach(checkPicture);
  for (const language of shelf.languages) checkAddresses(items, language);
  return items.sort((a, b) => b.at - a.at || b.id.localeCompare(a.id));
}

/** Those of them that are out. @param asOf the moment as of which the site is made, in milliseconds since 1970 (UTC) */
export function shownAt<D extends Dated<Entry<DatedData>>>(items: readonly D[], asOf: number): D[] {
  return items.filter(({ main, at }) => standingOf({ draft: main.data.draft, at }, asOf) === 'shown');
}
