import type { Locale, Localized } from '../i18n/locales.ts';
import { isReserved } from '../i18n/routes.ts';
import { fault, type Entry, type Item } from './items.ts';

/** A text may name the last part of its address itself. */
type Named = Entry<{ readonly slug?: string }>;

/**
 * Where an item is in the languages it exists in: under its slug, else under its folder's name without the date.
 * @param address where a text is, from the last part of its address
 */
export function addressesOf<E extends Named>(
  { id, entries }: Item<E>,
  languages: readonly Locale[],
  address: (locale: Locale, slug: string) => string,
): Partial<Localized> {
  const byFolder = id.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const known = languages.flatMap((language) => {
    const entry = entries[language];
    return entry ? [[language, address(language, entry.data.slug ?? byFolder)]] : [];
  });
  return Object.fromEntries(known) as Partial<Localized>;
}

/** Two texts at one address would hide each other; a year or a word of ours would be taken for a list. @throws Error */
export function checkAddresses<E extends Named>(
  items: readonly (Item<E> & { readonly paths: Partial<Localized> })[],
  language: Locale,
): void {
  const taken = new Map<string, E>();
  for (const { paths, entries } of items) {
    const [address, entry] = [paths[language], entries[language]];
    if (address === undefined || entry === undefined) continue;
    const other = taken.get(address);
    if (other) {
      const { collection, id } = other;
      throw fault(
        entry,
        `${address} is the address of content/${collection}/${id}.mdx too; give one a "slug" of its own`,
      );
    }
    const last = address.split('/').at(-2) ?? '';
    if (isReserved(last, language))
      throw fault(entry, `the address may not end in "${last}"; give it a "slug" of its own`);
    taken.set(address, entry);
  }
}
