import { z } from 'zod';
import { says } from './fault-words.ts';
import { fieldSays } from './field-words.ts';
import { fault, type ContentFault } from './faults.ts';
import type { Entry } from './items.ts';
import { day } from './times.ts';

/** A number in quotes is a number: forms and spreadsheets write it so. */
function asNumber(given: unknown): unknown {
  return typeof given === 'string' && /^-?\d+([.,]\d+)?$/.test(given) ? Number(given.replace(',', '.')) : given;
}

/** A figure is a number, which is drawn, or a text, which is only told. */
const figure = z.preprocess(asNumber, z.union([z.number(), z.string().min(1)]));

const year = z.int().min(1900).max(2100);

/** Texts of a goal: each language has its own. */
const texts = {
  title: z.string().min(1),
  /** What is measured, and how. */
  measure: z.string().optional(),
  /** What the figures are, as in "%" or "oppilasta"; a translation without it has the first language's. */
  unit: z.string().min(1).optional(),
  /** Who measured, or where the figures come from. */
  source: z.string().min(1).optional(),
  /** Where they can be read: an address on this site or elsewhere. */
  sourceLink: z
    .string()
    .regex(/^(\/|https:\/\/)/, fieldSays.link.en)
    .optional(),
};

/** Facts of a goal: only the site's first language carries them; a text in `target` or `now` is translated. */
const facts = {
  target: figure.optional(),
  /** The year in which the target should be reached. */
  by: year.optional(),
  /** Where it stands; the last year of `series` unless said. */
  now: figure.optional(),
  /** The day that `now` tells of. */
  asOf: day.optional(),
  /** The figure of each year. */
  series: z
    .record(z.string().regex(/^\d{4}$/, fieldSays.year.en), z.preprocess(asNumber, z.number()))
    .refine((values) => Object.keys(values).length <= 8, {
      error: fieldSays.years.en,
    })
    .optional(),
};

/** The fields that only the first language's file may carry; `target` and `now` only where they are numbers. */
export const goalFacts = Object.keys(facts).filter((name) => name !== 'target' && name !== 'now');

/** A goal of a strategy page. */
export const goal = z.strictObject({ ...texts, ...facts }).refine(({ series, unit }) => !series || unit !== undefined, {
  error: fieldSays.unit.en,
  path: ['unit'],
});

type Given = z.output<typeof goal>;

/** A goal as one language has it. */
export type Goal = Given;

/** Files with goals. */
type WithGoals = Entry<{ readonly goals?: readonly Given[] }>;

/** Whether a translation may not have it: figures are facts, a text in `target` or `now` is translated. */
const isFact = (field: keyof typeof facts, given: Given) =>
  field === 'target' || field === 'now' ? typeof given[field] === 'number' : given[field] !== undefined;

/** A translation has the same goals in the same order, without their facts. */
export function* goalFaults(main: WithGoals, entry: WithGoals): Generator<ContentFault> {
  const { goals } = entry.data;
  if (entry === main || goals === undefined) return;
  if (goals.length !== (main.data.goals?.length ?? 0)) yield fault(entry, says.otherGoals, 'goals');
  for (const [i, given] of goals.entries())
    for (const field of Object.keys(facts) as (keyof typeof facts)[])
      if (isFact(field, given)) yield fault(entry, says.goalFact(field), 'goals', i, field);
}

/** The goals in a language: its texts with the first language's facts. @param own the file in that language */
export function goalsIn(main: WithGoals, own: WithGoals): readonly Goal[] {
  const facts = main.data.goals ?? [];
  const said = own.data.goals;
  if (said === undefined) return facts;
  return facts.map((fact, i) => ({ ...fact, ...said[i] }));
}
