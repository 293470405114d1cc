import { z } from 'zod';
import { choice } from './choice.ts';
import { fieldSays } from './field-words.ts';
import { source } from './sources.ts';
import { day } from './times.ts';

/** What became of a promise. */
const promiseStates = ['promised', 'underway', 'done', 'wontdo'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** The state of a promise in front matter. */
export const promiseState = choice(promiseStates, {
  promised: 'luvattu',
  underway: 'työn alla',
  done: 'tehty',
  wontdo: 'ei toteudu',
});

/** What a promise that is not kept owes to those who heard it. */
export const whyNot = {
  error: fieldSays.whyNot.en,
  path: ['why'],
};

/** Texts: each language has its own. */
const texts = {
  /** What is promised, as one sentence. */
  title: z.string().min(1),
  /** What was done, what it waits for, or why it is not done. */
  why: z.string().min(1).optional(),
};

/** Facts: only the site's first language carries them. */
const facts = {
  /** The day it was promised. */
  date: day.optional(),
  /** How far it is; "promised" unless said. */
  state: promiseState.optional(),
  /** The day it came so far. */
  stateDate: day.optional(),
  /** What it answers. */
  source: source.optional(),
  /** The strategy page that it belongs to, by its folder. */
  strategy: z.string().optional(),
  draft: z.boolean().optional(),
};

/** The front matter of `promises/<id>/<language>.mdx`: a promise that was not made at an evening. */
export const promiseSchema = z
  .strictObject({ ...texts, ...facts })
  .refine(({ state, why }) => state !== 'wontdo' || why !== undefined, whyNot);

/** That front matter, checked. */
export type PromiseData = z.output<typeof promiseSchema>;

/** The fields that only the first language's file may carry. */
export const promiseFacts = Object.keys(facts);
