import type { Locale } from '../i18n/locales.ts';

/** How many texts one page of a list shows. */
const perPage = 6;

/** One page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** How many pages there are. */
  readonly last: number;
}

/** A list in pages; an empty one is one empty page. */
export function pagesOf<T>(items: readonly T[]): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, i) => ({
    items: items.slice(i * perPage, (i + 1) * perPage),
    number: i + 1,
    last,
  }));
}

/** On which page of a list something stands, from 1. */
export function pageWith<T>(item: T, items: readonly T[]): number {
  return Math.floor(items.indexOf(item) / perPage) + 1;
}

/** A list that is one page, however long. */
export function wholeList<T>(items: readonly T[]): ListPage<T> {
  return { items, number: 1, last: 1 };
}

/** The years of texts with a day, each with its texts; years and texts in the order they came. */
export function yearsOf<T extends { readonly date: string }>(items: readonly T[]): Map<string, T[]> {
  return Map.groupBy(items, ({ date }) => date.slice(0, 4));
}

/** What machines read of a list: the titles of its newest texts in a language; undefined when it has none. */
export function describeList(items: readonly Titled[], lang: Locale): string | undefined {
  const titles = items.flatMap(({ entries }) => entries[lang]?.data.title ?? []);
  return titles.slice(0, 3).join(' · ') || undefined;
}

interface Titled {
  readonly entries: Partial<Record<Locale, { readonly data: { readonly title: string } }>>;
}
