import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { explainedAs, helpOf } from '../content/writing/fields.ts';
import type { Locale } from '../i18n/locales.ts';
import { formHints, labels } from './words.ts';
import { today } from './browser/today.ts';
import { bare, simpleWidget, type Widget } from './widgets.ts';

/** Where a field stands. */
export interface Place {
  readonly collection: string;
  /** The names from the outside in, without the numbers of lists. */
  readonly path: readonly string[];
  readonly lang: Locale;
  /** Whether only the first language's file may carry it, by its names joined with dots. */
  readonly isFact: (path: string) => boolean;
  /** Fields with an input that their schema cannot tell, by their names joined with dots. */
  readonly special: Readonly<Record<string, Widget>>;
  /** Fields that the first language must have although translations go without. */
  readonly needed: readonly string[];
}

const shapeOf = (schema: z.ZodType) => Object.entries((schema as z.ZodObject).shape as Record<string, z.ZodType>);

/** The form of an object's fields. @param schema an object */
export function formOf(schema: z.ZodType, at: Place): Field[] {
  return shapeOf(schema).map(([name, field]) => fieldOf(field, { ...at, path: [...at.path, name] }));
}

/** A field of a form, from a field of a schema: its words are those of the table that all writing tools share. */
function fieldOf(schema: z.ZodType, at: Place): Field {
  const path = at.path.join('.');
  const { label, hint } = helpOf(at.collection, at.path);
  const own = formHints[explainedAs(at.collection, at.path) ?? ''];
  const optional = schema.safeParse(undefined).success && !at.needed.includes(path);
  const fact = at.isFact(path);
  return {
    name: at.path.at(-1) ?? '',
    label: label[at.lang],
    hint: (own ?? hint)[at.lang],
    required: !optional,
    // A text of one's own in each language; a fact is not written into translations at all.
    i18n: !fact,
    ...(path === 'date' && { default: today }),
    ...(at.special[path] ?? widgetOf(bare(schema), { ...at, isFact: fact ? () => true : at.isFact })),
  } as Field;
}

function widgetOf(schema: z.ZodType, at: Place): Widget {
  const simple = simpleWidget(schema, at.path.at(-1) ?? '', at.lang);
  if (simple) return simple;
  if (schema instanceof z.ZodObject) return { widget: 'object', collapsed: 'auto', fields: formOf(schema, at) };
  if (schema instanceof z.ZodArray) return listOf(bare(schema.element as z.ZodType), at);
  if (schema instanceof z.ZodRecord) return { widget: 'list', fields: yearRow(schema, at.lang) };
  // One of a thing, or a list of it: the list can hold one.
  if (schema instanceof z.ZodUnion) {
    const list = schema.options.find((one) => one instanceof z.ZodArray);
    if (list) return widgetOf(list, at);
  }
  throw new Error(`the editor has no input for "${at.path.join('.')}" of ${at.collection}`);
}

function listOf(item: z.ZodType, at: Place): Widget {
  if (item instanceof z.ZodObject) return { widget: 'list', collapsed: 'auto', fields: formOf(item, at) };
  const field = {
    name: at.path.at(-1),
    label: helpOf(at.collection, at.path).label[at.lang],
    i18n: !at.isFact(at.path.join('.')),
  };
  return { widget: 'list', field: { ...field, ...simpleWidget(item, field.name ?? '', at.lang) } };
}

/** A year and its number. The form's own input for pairs would make a list of two thousand entries of the year 2024. */
function yearRow(schema: z.ZodRecord, lang: Locale): Field[] {
  const words = { i18n: false, required: true } as const;
  return [
    {
      name: 'year',
      label: labels.year[lang],
      ...words,
      ...simpleWidget(bare(schema.keyType as z.ZodType), 'year', lang),
    },
    {
      name: 'number',
      label: labels.number[lang],
      ...words,
      ...simpleWidget(bare(schema.valueType as z.ZodType), 'number', lang),
    },
  ] as Field[];
}
