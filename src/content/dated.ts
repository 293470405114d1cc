import type { Locale, Localized } from '../i18n/locales.ts';
import { addressesOf, checkAddresses } from './addresses.ts';
import { fault, itemsOf, type Entry, type Item } from './items.ts';
import { startOfDay } from './times.ts';

/** What a text with a day has in its front matter. */
interface DatedData {
  readonly title: string;
  readonly date?: string;
  readonly draft?: boolean;
  readonly slug?: string;
  readonly tags?: readonly string[];
  readonly image?: unknown;
  readonly imageAlt?: string;
}

/** Something that comes out on a day: a post or a news item. */
export interface Dated<E> extends Item<E> {
  /** The day of publication, "2026-06-07". */
  readonly date: string;
  /** The beginning of that day in Finland, in milliseconds since 1970 (UTC). */
  readonly at: number;
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
  const { date, tags = [] } = item.main.data;
  if (date === undefined) throw fault(item.main, '"date" is missing, as in date: 2026-06-07');
  return { ...item, date, at: startOfDay(date), tags, paths: addressesOf(item, languages, address) };
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
 * The texts of a collection that are out, newest first. Drafts and coming days are checked like the others, so that a
 * fault shows before the day it would come out.
 * @param today the day it is in Finland, "2026-06-07"
 * @throws Error naming the file and what to do
 */
export function published<E extends Entry<DatedData>>(entries: readonly E[], shelf: Shelf, today: string): Dated<E>[] {
  const items = itemsOf(entries, shelf.facts, shelf.languages).map((item) => dated(item, shelf));
  items.forEach(checkPicture);
  for (const language of shelf.languages) checkAddresses(items, language);
  return items
    .filter(({ main, date }) => main.data.draft !== true && date <= today)
    .sort((a, b) => b.at - a.at || b.id.localeCompare(a.id));
}
