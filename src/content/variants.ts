import { z } from 'zod';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { datedTexts } from './dated-fields.ts';
import { says } from './fault-words.ts';
import { fault } from './faults.ts';
import type { Entry } from './items.ts';
import { day } from './times.ts';

/** The collections whose texts can have a version in easy language, by their folders. */
export const withEasy = ['blog', 'evenings', 'notices', 'strategy', 'pages'] as const;

/** The front matter of `<folder>/<id>/<language>-selko.mdx`: the same text in easy language. */
export const easySchema = z.strictObject({ title: z.string().min(1), summary: z.string().optional() });

/** The front matter of `pages/<id>/<language>.mdx` in a language that the site does not speak otherwise. */
export const singleSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().optional(),
  slug: datedTexts.slug,
  updated: day.optional(),
});

/** Which text is told in easy language: its collection, its folder and its language, from `blog/<id>/<language>`. */
export function easyOf(entry: Entry<unknown>): {
  readonly collection: (typeof withEasy)[number];
  readonly id: string;
  readonly lang: Locale;
} {
  const [folder, id = '', lang] = entry.id.split('/');
  const collection = withEasy.find((name) => name === folder);
  if (!collection || !isLocale(lang)) throw fault(entry, says.easyName);
  return { collection, id, lang };
}

/**
 * What a language calls itself, as in "українська", for a link to a page in it.
 * @throws Error naming the file when its name is no language
 */
export function nameOfLanguage(file: Entry<unknown>, code: string): string {
  const name =
    /^[a-z]{2,3}$/.test(code) && new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (!name) throw fault(file, says.noLanguage(code));
  return name;
}
