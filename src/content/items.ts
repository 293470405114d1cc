import { isLocale, type Locale } from '../i18n/locales.ts';

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

/** A fault in a file of the content, told with the file's name. */
export function fault({ collection, id }: Entry<unknown>, what: string): Error {
  return new Error(`content/${collection}/${id}.mdx: ${what}`);
}

/** A folder's name is a part of addresses and of keys in the store: no spaces, capitals or letters beyond a–z. */
const folderName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function gather<E extends Entry<object>>(entries: readonly E[], languages: readonly Locale[]) {
  const items = new Map<string, Partial<Record<Locale, E>>>();
  for (const entry of entries) {
    const [id = '', language] = entry.id.split('/');
    if (!isLocale(language) || !languages.includes(language)) {
      throw fault(entry, `the file's name should be one of the site's languages: ${languages.join(', ')}`);
    }
    if (!folderName.test(id))
      throw fault(entry, `the folder's name is a part of the address; write it with a–z, 0–9 and hyphens`);
    items.set(id, { ...items.get(id), [language]: entry });
  }
  return items;
}

/** A comment, a sign-up and a drawing know a text by its folder's name alone. @throws Error naming the second file */
export function checkFolders(entries: readonly Entry<unknown>[]): void {
  const taken = new Map<string, string>();
  for (const entry of entries) {
    const [folder = ''] = entry.id.split('/');
    const other = taken.get(folder) ?? entry.collection;
    if (other !== entry.collection)
      throw fault(entry, `content/${other}/${folder} has the same name; give one of the folders another`);
    taken.set(folder, other);
  }
}

/**
 * Puts the files of a collection together into items.
 * @param facts the fields that only the first language's file may carry
 * @throws Error naming the file, when the first language is missing or a translation carries a fact
 */
export function itemsOf<E extends Entry<object>>(
  entries: readonly E[],
  facts: readonly string[],
  languages: readonly [Locale, ...Locale[]],
): Item<E>[] {
  return [...gather(entries, languages)].map(([id, files]) => {
    const main = files[languages[0]];
    const others = Object.values(files).filter((entry) => entry !== main);
    if (!main) throw fault(others[0] as E, `there is no ${languages[0]}.mdx beside it, which carries the facts`);
    for (const entry of others) {
      const fact = facts.find((name) => name in entry.data);
      if (fact) throw fault(entry, `"${fact}" belongs to ${languages[0]}.mdx only`);
    }
    return { id, main, entries: files };
  });
}
