import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { easyPath, pageKeys, singlePath } from '../../i18n/routes.ts';
import { says } from '../fault-words.ts';
import { fault } from '../faults.ts';
import { easyOf, nameOfLanguage, type withEasy } from '../variants.ts';
import { evenings } from './evenings.ts';
import { fixedPages } from './fixed-pages.ts';
import { notices } from './notices.ts';
import { once } from './once.ts';
import { path } from './paths.ts';
import { posts } from './posts.ts';
import { strategyPages } from './strategy.ts';

/** A text in easy language. */
export interface EasyText {
  readonly entry: CollectionEntry<'easy'>;
  readonly lang: Locale;
  /** Its address, and that of the text it tells again. */
  readonly here: string;
  readonly of: string;
}

/** Where the texts of a collection are that are out, by their folder. */
async function addressesOf(collection: (typeof withEasy)[number]): Promise<ReadonlyMap<string, Partial<Localized>>> {
  if (collection === 'pages') {
    const pages = await fixedPages();
    const own = (key: (typeof pageKeys)[number]) =>
      Object.fromEntries(
        Object.keys(pages.get(key)?.entries ?? {}).map((lang) => [lang, path.page(lang as Locale, key)]),
      );
    return new Map(pageKeys.map((key) => [key, own(key)]));
  }
  const all = { blog: posts, evenings, notices, strategy: strategyPages };
  return new Map((await all[collection]()).map(({ id, paths }) => [id, paths]));
}

/** The texts in easy language whose own text is out. @throws Error when there is no text beside one */
export const easyTexts = once(async (): Promise<EasyText[]> => {
  const found = await Promise.all(
    (await getCollection('easy')).map(async (entry) => {
      const { collection, id, lang } = easyOf(entry);
      if (!(await getEntry(collection, `${id}/${lang}`))) throw fault(entry, says.easyAlone(lang));
      const of = (await addressesOf(collection)).get(id)?.[lang];
      return of === undefined ? [] : [{ entry, lang, here: easyPath(of, lang), of }];
    }),
  );
  return found.flat();
});

/** A page in a language that the site does not speak otherwise. */
export interface SinglePage {
  readonly entry: CollectionEntry<'singles'>;
  /** The language's code and what it calls itself. */
  readonly language: string;
  readonly name: string;
  readonly here: string;
}

/** The pages in other languages. */
export const singlePages = once(async (): Promise<SinglePage[]> =>
  (await getCollection('singles')).map((entry) => {
    const [id = '', language = ''] = entry.id.split('/');
    const here = singlePath(language, entry.data.slug ?? id);
    return { entry, language, name: nameOfLanguage({ ...entry, collection: 'pages' }, language), here };
  }),
);
