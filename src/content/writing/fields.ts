import type { Localized } from '../../i18n/locales.ts';
import { blogAndNotices } from './fields/blog.ts';
import { common } from './fields/common.ts';
import { evenings } from './fields/evenings.ts';
import { pages } from './fields/pages.ts';
import { promises } from './fields/promises.ts';
import { strategy } from './fields/strategy.ts';

/** What a writer is told of a field of the front matter. */
export interface FieldHelp {
  /** What the field is called in an editor. */
  readonly label: Localized;
  /** What to write, in a line. */
  readonly hint: Localized;
}

/**
 * Explanations by the field's name. A field inside another has both names ("goals.unit"); where a collection means
 * something else, its name comes first ("promises.date").
 */
export type FieldTable = Readonly<Record<string, FieldHelp>>;

const all: FieldTable = { ...common, ...blogAndNotices, ...evenings, ...strategy, ...promises, ...pages };

/** What nearly every text has, in the order in which one writes it; everything else comes after. */
export const usualFields: readonly string[] = [
  ...['title', 'date', 'starts', 'ends', 'place', 'address'],
  ...['summary', 'image', 'imageAlt', 'question', 'tags', 'author'],
];

/** The names under which fields are explained. */
export const explainedFields: readonly string[] = Object.keys(all);

/**
 * The name under which a field is explained: the most particular one there is; undefined when nobody wrote it.
 * @param path the field's names from the outside in, without the numbers of lists: `['goals', 'unit']`
 */
export function explainedAs(collection: string, path: readonly string[]): string | undefined {
  const ends = path.map((_, i) => path.slice(i).join('.'));
  return [`${collection}.${path.join('.')}`, ...ends].find((name) => name in all);
}

/** What a writer is told of a field. @param path as above @throws Error when nobody wrote it */
export function helpOf(collection: string, path: readonly string[]): FieldHelp {
  const help = all[explainedAs(collection, path) ?? ''];
  if (!help) throw new Error(`no explanation of "${path.join('.')}" of ${collection} in src/content/writing/fields/`);
  return help;
}
