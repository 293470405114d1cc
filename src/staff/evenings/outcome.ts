import * as z from 'zod/mini';
import type { Fields } from '../../http/body.ts';
import { optionalText, text } from '../../participation/shared/fields.ts';
import { readForm, type Fault, type FaultMessages, type Reading } from '../../participation/shared/read.ts';

/** What was heard and promised at an evening, as it was typed at the desk. */
export interface Outcome {
  /** How many people came. */
  readonly heads: number;
  readonly topics: readonly string[];
  readonly promises: readonly string[];
}

/** Longest texts, in characters (code points). */
const limit = 8_000;

const fault = (of: Fault) => of;

const form = z.object({
  heads: z.pipe(
    z.pipe(
      z._default(z.string(fault('empty')), ''),
      z.transform((value: string) => value.trim()),
    ),
    z.string().check(z.minLength(1, { error: fault('empty'), abort: true }), z.regex(/^\d{1,5}$/, fault('format'))),
  ),
  topics: text(limit),
  promises: optionalText(limit),
});

/** One thing a line; a dash that somebody wrote before it is no part of it. */
function things(lines: string): string[] {
  return lines.split('\n').flatMap((line) => line.replace(/^\s*[-–•*]\s+/, '').trim() || []);
}

/** Reads the form that closes an evening. */
export function readOutcome(fields: Fields, words: FaultMessages): Reading<Outcome> {
  const reading = readForm(form, fields, words);
  if ('errors' in reading) return reading;
  const { heads, topics, promises } = reading.values;
  return { values: { heads: Number(heads), topics: things(topics), promises: things(promises) } };
}

/** A text as YAML takes it whatever is in it: JSON's strings are YAML's too. */
const quoted = (value: string) => JSON.stringify(value);

function list(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}:`, ...lines];
}

/**
 * The lines of front matter that tell it (`src/content/evenings.ts`).
 * @param facts whether for the first language's file, which alone carries facts, or for a translation
 */
export function draftOf({ heads, topics, promises }: Outcome, facts: boolean): string {
  const promise = (said: string) => [`    - text: ${quoted(said)}`, ...(facts ? ['      state: promised'] : [])];
  return [
    ...(facts ? ['status: held'] : []),
    'outcome:',
    ...(facts ? [`  heads: ${heads}`] : []),
    ...list(
      'topics',
      topics.map((topic) => `    - ${quoted(topic)}`),
    ),
    ...list('promises', promises.flatMap(promise)),
    '',
  ].join('\n');
}
