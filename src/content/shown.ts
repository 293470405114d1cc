import type { Locale, Localized } from '../i18n/locales.ts';

/** Something with a title and an address in each language that it exists in. */
interface Item {
  readonly entries: Partial<Readonly<Record<Locale, { readonly data: { readonly title: string } }>>>;
  readonly paths: Partial<Localized>;
}

/** An item as a list names it. */
export interface Shown {
  readonly title: string;
  readonly href: string;
  /** The language it is in: the reader's, else the first of the site's that it exists in. */
  readonly lang: Locale;
}

/** How an item is named to a reader. @param languages the site's, the first one first */
export function shownTo(reader: Locale, { entries, paths }: Item, languages: readonly Locale[]): Shown {
  const lang = [reader, ...languages].find((language) => entries[language]) ?? reader;
  return { title: entries[lang]?.data.title ?? '', href: paths[lang] ?? '', lang };
}
