import { factsOf } from '../content/writing/schemas.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Made } from './new-item.ts';
import { nearest } from './schema-faults.ts';
import type { Shelves } from './shelves.ts';
import { template } from './template.ts';
import { newWords } from './words/new.ts';

/** The folder of an item, with or without its collection before it: `blog/2026-06-07-ilta`. */
const bare = (folder: string) => folder.replace(/\/+$/, '').split('/').at(-1) ?? '';

/**
 * A translation to start from: the texts of the first language, to be put into the other, and none of its facts.
 * @param folder the item's @param to the language
 */
export function newTranslation(folder: string, to: string, { items, languages, textOf }: Shelves): Made {
  const [first, ...others] = languages;
  const words = newWords[first];
  const all = Object.entries(items).flatMap(([name, list]) => list.map((item) => ({ name, item })));
  const found = all.find(({ item }) => item.id === bare(folder));
  if (!found)
    return {
      refused: words.noFolder(
        folder,
        nearest(
          bare(folder),
          all.map(({ item }) => item.id),
        ),
      ),
    };
  const { name, item } = found;
  const lang = others.find((language): language is Locale => language === to);
  if (!lang) return { refused: words.noLanguage(to, others) };
  if (item.entries[lang]) return { refused: words.exists(`content/${name}/${item.id}/${lang}.mdx`) };
  const collection = item.main.collection as keyof typeof factsOf;
  const texts = Object.entries(item.main.data).filter(
    ([field, value]) => typeof value === 'string' && field !== 'slug' && !factsOf[collection].includes(field),
  );
  const body = textOf(item.main)?.entry.body.trim() ?? '';
  const text = template({ collection, lang, values: Object.fromEntries(texts), without: factsOf[collection], body });
  return { file: `${name}/${item.id}/${lang}.mdx`, text };
}
