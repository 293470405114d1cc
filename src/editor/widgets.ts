import { z } from 'zod';
import { day, moment, opening, time } from '../content/times.ts';
import type { Locale } from '../i18n/locales.ts';
import { choiceWords, labels } from './words.ts';

/** What kind of input a field has, with what that kind needs; name, label and hint are added by the form. */
export interface Widget {
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** Stands for a picture beside the text: the schemas take it from whoever reads them. */
export const picture = z.string().min(1);

/** Texts of more than a line. */
const long = new Set([
  ...['summary', 'question', 'use', 'decides', 'next', 'why', 'what', 'grounds', 'imageAlt', 'otherWay', 'method'],
  ...['directions', 'accessibility', 'statusNote', 'text', 'topics', 'notCovered', 'measure'],
]);

/** A day, or a day and a time, as one line: a picker would add a time where the writer means the whole day. */
const dayOrTime = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$';

/** The schema without "may be missing" and "unless given". */
export function bare(schema: z.ZodType): z.ZodType {
  let inner: unknown = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  // A preprocessed value: what it is turned into says what it is. Times are known by themselves.
  if (inner instanceof z.ZodPipe && !isTime(inner as z.ZodType)) return bare(inner.out as z.ZodType);
  return inner as z.ZodType;
}

const isTime = (schema: z.ZodType) => [day, time, moment, opening].includes(schema as typeof day);

function times(schema: z.ZodType, lang: Locale): Widget | null {
  if (schema === day) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema === time) return { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' };
  return isTime(schema) ? { widget: 'string', pattern: [dayOrTime, labels.moment[lang]] } : null;
}

function choices(values: readonly string[], name: string, lang: Locale): Widget {
  const options = values.map((value) => ({ value, label: choiceWords[name]?.[value]?.[lang] ?? value }));
  // As a list one can go back to nothing; as buttons one could not.
  return { widget: 'select', options, dropdown_threshold: 0 };
}

function text(schema: z.ZodString, name: string): Widget {
  if (name === 'route') return { widget: 'file', accept: '.geojson,.json', choose_url: false };
  const { pattern } = z.toJSONSchema(schema);
  if (pattern) return { widget: 'string', pattern: [pattern, patternFault(schema)] };
  return { widget: long.has(name) ? 'text' : 'string' };
}

/** What the schema itself says of a text that does not fit. */
function patternFault(schema: z.ZodString): string {
  const { error } = schema.safeParse('\u0000 ');
  return error?.issues.find(({ code }) => code === 'invalid_format')?.message ?? '';
}

/**
 * What a simple value is written in.
 * @param schema as `bare` gives it
 * @returns null for what has fields of its own: lists, objects, records
 */
export function simpleWidget(schema: z.ZodType, name: string, lang: Locale): Widget | null {
  const at = times(schema, lang);
  if (at) return at;
  if (schema === picture) return { widget: 'image', choose_url: false };
  if (schema instanceof z.ZodEnum) return choices(schema.options as string[], name, lang);
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodString) return text(schema, name);
  if (schema instanceof z.ZodNumber)
    return { widget: 'number', value_type: schema.format?.includes('int') ? 'int' : 'float' };
  // A number or a text: written as text, and read as a number where it is one.
  if (
    schema instanceof z.ZodUnion &&
    schema.options.every((one) => one instanceof z.ZodNumber || one instanceof z.ZodString)
  )
    return { widget: 'string' };
  return null;
}
