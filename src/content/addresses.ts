import type { Locale, Localized } from '../i18n/locales.ts';
import { isReserved } from '../i18n/routes.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';
import type { Entry, Item } from './items.ts';

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

type Placed<E> = Item<E> & { readonly paths: Partial<Localized> };

/** Two texts at one address would hide each other; a year or a word of ours would be taken for a list. */
export function* addressFaults<E extends Named>(
  items: readonly Placed<E>[],
  language: Locale,
): Generator<ContentFault> {
  const taken = new Map<string, E>();
  for (const { paths, entries } of items) {
    const [address, entry] = [paths[language], entries[language]];
    if (address === undefined || entry === undefined) continue;
    const other = taken.get(address);
    if (other) {
      const { collection, id } = other;
      yield fault(entry, says.addressTaken(address, `content/${collection}/${id}.mdx`), 'slug');
    }
    const last = address.split('/').at(-2) ?? '';
    if (isReserved(last, language)) yield fault(entry, says.addressReserved(last), 'slug');
    taken.set(address, entry);
  }
}

/** @throws Error naming the file, when an address is taken or reserved */
export function checkAddresses<E extends Named>(items: readonly Placed<E>[], language: Locale): void {
  stopAt(addressFaults(items, language));
}
