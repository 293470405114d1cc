import { localDay } from '../i18n/dates.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { addressesOf, checkAddresses } from './addresses.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';
import { itemsOf, type Entry, type Item } from './items.ts';
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

/** What is wrong with a text with a day: it says when it comes out, and what its picture shows in every language. */
export function* datedFaults<E extends Entry<DatedData>>({ main, entries }: Item<E>): Generator<ContentFault> {
  if (main.data.date === undefined) yield fault(main, says.missing('date', '2026-06-07'), 'date');
  if (main.data.image === undefined) return;
  for (const entry of Object.values(entries))
    if (entry.data.imageAlt === undefined) yield fault(entry, says.imageAltMissing, 'imageAlt');
}

function dated<E extends Entry<DatedData>>(item: Item<E>, { languages, address }: Shelf): Dated<E> {
  stopAt(datedFaults(item));
  const { date: at = NaN, tags = [] } = item.main.data;
  return { ...item, at, date: localDay(at), tags, paths: addressesOf(item, languages, address) };
}

/**
 * The texts of a collection, newest first. Drafts and coming ones are among them and are checked like the others, so that
 * a fault shows before the text would come out.
 * @throws Error naming the file and what to do
 */
export function datedItems<E extends Entry<DatedData>>(entries: readonly E[], shelf: Shelf): Dated<E>[] {
  const items = itemsOf(entries, shelf.facts, shelf.languages).map((item) => dated(item, shelf));
  for (const language of shelf.languages) checkAddresses(items, language);
  return items.sort((a, b) => b.at - a.at || b.id.localeCompare(a.id));
}

/** Those of them that are out. @param asOf the moment as of which the site is made, in milliseconds since 1970 (UTC) */
export function shownAt<D extends Dated<Entry<DatedData>>>(items: readonly D[], asOf: number): D[] {
  return items.filter(({ main, at }) => standingOf({ draft: main.data.draft, at }, asOf) === 'shown');
}
