import { stringify } from 'yaml';
import type { z } from 'zod';
import { explainedAs, helpOf, usualFields } from '../content/writing/fields.ts';
import { schemas, type Collection } from '../content/writing/schemas.ts';
import type { Locale } from '../i18n/locales.ts';
import { groupOf } from './schema-shape.ts';
import { newWords } from './words/new.ts';

/** The longest line of an explanation, in characters. */
const width = 110;

/** Words as comments, none of them too long to read. */
function comment(words: string, indent: string): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > width - indent.length) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `# ${indent}${line}`);
}

/** What a text is of, and the language of the explanations. */
interface Filling {
  readonly collection: Collection;
  readonly lang: Locale;
}

/** Where a field stands that is not in use: the fields it is in, and what its line begins with. */
interface Place {
  readonly above: readonly string[];
  readonly indent: string;
  /** The sign of a list's item, before the first of its fields. */
  readonly mark: string;
}

/** A field that is not in use, and those inside it, each with what it is for: without its # the line is YAML. */
function unused(
  name: string,
  schema: z.ZodType,
  { above, indent, mark }: Place,
  { collection, lang }: Filling,
): string[] {
  const here = [...above, name];
  const hint = explainedAs(collection, here) ? comment(helpOf(collection, here).hint[lang], indent) : [];
  const group = groupOf(schema);
  const deeper = indent + (group?.list ? '    ' : '  ');
  const inside = Object.entries(group?.fields ?? {}).flatMap(([field, inner], i) =>
    unused(
      field,
      inner,
      { above: here, indent: deeper, mark: group?.list ? (i === 0 ? '- ' : '  ') : '' },
      { collection, lang },
    ),
  );
  return [...hint, `#${indent.slice(mark.length)}${mark}${name}:`, ...inside];
}

/** A value as it stands in front matter. */
const yaml = (name: string, value: unknown) => stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();

/** What a new text has in its fields and below them. */
interface Template extends Filling {
  /** The fields that are in use from the beginning. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields that this file may not have. */
  readonly without?: readonly string[];
  readonly body: string;
}

/** What comes first; everything else as the schema has it. */
const first = [...usualFields, 'draft', 'comments', 'commentsClose', 'stage', 'use', 'decides', 'next', 'slug'];

const rankOf = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);

/** A text to start from: every field of its kind with what it is for, those without a value behind a #. */
export function template({ collection, lang, values, without = [], body }: Template): string {
  const fields = Object.entries(groupOf(schemas[collection])?.fields ?? {})
    .filter(([name]) => !without.includes(name))
    .sort(([a], [b]) => rankOf(a) - rankOf(b));
  const lines = fields.flatMap(([name, schema]) =>
    name in values
      ? [...comment(helpOf(collection, [name]).hint[lang], ''), yaml(name, values[name])]
      : unused(name, schema, { above: [], indent: '', mark: '' }, { collection, lang }),
  );
  return `---\n${comment(newWords[lang].head, '').join('\n')}\n\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}
