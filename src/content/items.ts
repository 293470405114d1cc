import { isLocale, type Locale } from '../i18n/locales.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';

/** A file `<id>/<language>.mdx` of a collection. */
export interface Entry<Data> {
  readonly id: string;
  readonly collection: string;
  readonly data: Data;
}

/** One item of a collection: its facts, from the first language's file, and its files by language. */
export interface Item<E> {
  readonly id: string;
  readonly main: E;
  readonly entries: Partial<Readonly<Record<Locale, E>>>;
}

/** A folder's name is a part of addresses and of keys in the store: no spaces, capitals or letters beyond a–z. */
const folderName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The languages of a site, the first one first. */
type Languages = readonly [Locale, ...Locale[]];

/** The files by folder; those that are of no language of the site are none. */
function byFolder<E extends Entry<object>>(entries: readonly E[], languages: Languages) {
  const items = new Map<string, Partial<Record<Locale, E>>>();
  for (const entry of entries) {
    const [id = '', language] = entry.id.split('/');
    if (isLocale(language) && languages.includes(language)) items.set(id, { ...items.get(id), [language]: entry });
  }
  return items;
}

/** What is wrong with the names of files and folders. */
function* nameFaults(entry: Entry<object>, languages: Languages): Generator<ContentFault> {
  const [id = '', language] = entry.id.split('/');
  if (!isLocale(language) || !languages.includes(language)) yield fault(entry, says.fileName(languages));
  if (!folderName.test(id)) yield fault(entry, says.folderName);
}

/** A comment, a sign-up and a drawing know a text by its folder's name alone: no two collections may have one. */
export function* folderFaults(entries: readonly Entry<unknown>[]): Generator<ContentFault> {
  const taken = new Map<string, string>();
  for (const entry of entries) {
    const [folder = ''] = entry.id.split('/');
    const other = taken.get(folder) ?? entry.collection;
    if (other !== entry.collection) yield fault(entry, says.folderTaken(`content/${other}/${folder}`));
    taken.set(folder, other);
  }
}

/** @throws Error naming the second file, when two collections have a folder of one name */
export function checkFolders(entries: readonly Entry<unknown>[]): void {
  stopAt(folderFaults(entries));
}

/** What is wrong with the files of a collection: their names, a first language missing, facts in a translation. */
export function* fileFaults<E extends Entry<object>>(
  entries: readonly E[],
  facts: readonly string[],
  languages: Languages,
): Generator<ContentFault> {
  for (const entry of entries) yield* nameFaults(entry, languages);
  for (const files of byFolder(entries, languages).values()) {
    const main = files[languages[0]];
    const [one, ...others] = Object.values(files).filter((entry) => entry !== main);
    if (!main && one) yield fault(one, says.firstMissing(languages[0]));
    for (const entry of main && one ? [one, ...others] : []) {
      for (const fact of facts)
        if (fact in entry.data) yield fault(entry, says.factInTranslation(fact, languages[0]), fact);
    }
  }
}

/** The files of a collection put together into items, however they are; without a first language there is none. */
export function gatherItems<E extends Entry<object>>(entries: readonly E[], languages: Languages): Item<E>[] {
  return [...byFolder(entries, languages)].flatMap(([id, files]) => {
    const main = files[languages[0]];
    return main ? [{ id, main, entries: files }] : [];
  });
}

/**
 * Puts the files of a collection together into items.
 * @param facts the fields that only the first language's file may carry
 * @throws Error naming the file, when the first language is missing or a translation carries a fact
 */
export function itemsOf<E extends Entry<object>>(
  entries: readonly E[],
  facts: readonly string[],
  languages: Languages,
): Item<E>[] {
  stopAt(fileFaults(entries, facts, languages));
  return gatherItems(entries, languages);
}
