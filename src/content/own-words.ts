import type { Locale } from '../i18n/locales.ts';

/** A text as it stands on a page; with `lang` where it is in another language than the page. */
export interface Words {
  readonly words: string;
  readonly lang?: Locale;
}

/** The files of an item, with a text that a translation may lack. */
interface Texts<Field extends string> {
  readonly main: { readonly data: { readonly [Name in Field]?: string | undefined } };
  readonly entries: Partial<Readonly<Record<Locale, Texts<Field>['main']>>>;
}

/** A text of an item for a reader: in the reader's language, else in the site's first; null where nobody wrote it. */
export function wordsOf<Field extends string>(
  { main, entries }: Texts<Field>,
  field: Field,
  lang: Locale,
  first: Locale,
): Words | null {
  const own = entries[lang]?.data[field];
  if (own !== undefined) return { words: own };
  const words = main.data[field];
  return words === undefined ? null : { words, ...(lang !== first && { lang: first }) };
}

/** A text that is there in some languages, for a reader: in the reader's own, else in the site's first; null: in none. */
export function wordsIn(texts: Partial<Readonly<Record<Locale, string>>>, lang: Locale, first: Locale): Words | null {
  const own = texts[lang];
  if (own !== undefined) return { words: own };
  const words = texts[first];
  return words === undefined ? null : { words, lang: first };
}
