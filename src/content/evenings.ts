import { z } from 'zod';
import { datedTexts } from './dated-fields.ts';
import { fieldSays } from './field-words.ts';
import { promiseState, whyNot } from './promises.ts';
import { stage } from './stages.ts';
import { day, moment, opening, time } from './times.ts';

/** What was heard and promised: written after the evening, or typed at the desk when it is closed. */
const outcome = z.strictObject({
  /** How many people came; a fact. */
  heads: z.int().nonnegative().optional(),
  /** What was talked about, a line or two each. */
  topics: z.array(z.string().min(1)).default([]),
  promises: z
    .array(
      z
        .strictObject({
          text: z.string().min(1),
          /** How far it is, "promised" unless said; a fact, so a translation has the promises in the same order without it. */
          state: promiseState.optional(),
          /** The day it came so far; a fact. */
          stateDate: day.optional(),
          /** What was done, what it waits for, or why it is not done. */
          why: z.string().optional(),
        })
        .refine(({ state, why }) => state !== 'wontdo' || why !== undefined, whyNot),
    )
    .default([]),
});

/** The facts in it, which only the first language's file may carry. */
export const outcomeFacts = ['heads', 'promises.state', 'promises.stateDate'] as const;

/** Texts: each language has its own. */
const texts = {
  title: datedTexts.title,
  summary: datedTexts.summary,
  slug: datedTexts.slug,
  /** Where people gather, when that is not plain from the address. */
  meetingPoint: z.string().optional(),
  /** How to get there: bus, parking, a lift. */
  directions: z.string().optional(),
  /** For whom it is: wheels, prams, dogs, benches, languages. */
  accessibility: z.string().optional(),
  /** Why it is cancelled or moved, and what one should do. */
  statusNote: z.string().optional(),
  /** How what is said will be used. */
  use: z.string().optional(),
  /** Who decides. */
  decides: z.string().optional(),
  /** What comes next, and when. */
  next: z.string().optional(),
  outcome: outcome.optional(),
};

/** Facts: only the site's first language carries them. Times are local and exist once. */
const facts = {
  /** walk: outdoors, from stop to stop; meeting: in one place; online: over the net. */
  kind: z.enum(['walk', 'meeting', 'online']).optional(),
  starts: time.optional(),
  ends: time.optional(),
  /** The village or quarter: lists are ordered by it. */
  place: z.string().min(1).optional(),
  /** The street address; of an evening online, where one joins it. */
  address: z.string().min(1).optional(),
  /** The file beside the text with the way and its stops (GeoJSON); `route.geojson` is found without being named. */
  route: z
    .string()
    .regex(/^(\.\/)?[\w.-]+\.(geo)?json$/, fieldSays.routeName.en)
    .optional(),
  /** How long the walk is; otherwise measured from the route. */
  distanceKm: z.number().positive().optional(),
  /** How many people there is room for; without it, as many as come. */
  capacity: z.int().positive().optional(),
  /** How many one sign-up may bring. */
  partyMax: z.int().positive().max(50).optional(),
  /** From when one may sign up; a day means its beginning. Without it: at once. */
  signupOpens: opening.optional(),
  /** Until when one may sign up; a day means its end. Never after the start, which is when it ends without this. */
  signupCloses: moment.optional(),
  status: z.enum(['planned', 'cancelled', 'moved', 'held']).optional(),
  /**
   * When it was to begin before it was moved: one time, or every time it has had, the oldest first. An evening that is
   * held after all, though it was cancelled, has its own time here: calendars then see that something has changed.
   */
  previousStarts: z.union([time.transform((at) => [at]), z.array(time).min(1)]).optional(),
  /** How far the matter is that is talked about. */
  stage: stage.optional(),
  /** When these facts were last changed, for calendars; a day means its beginning. */
  updated: opening.optional(),
  /** Who hosts: roles of `site.yaml`'s people, or names of roles. */
  hosts: z.array(z.string().min(1)).optional(),
  draft: z.boolean().optional(),
};

/** The front matter of `evenings/<id>/<language>.mdx`: walking village evenings and other meetings. */
export const eveningSchema = z.strictObject({ ...texts, ...facts });

/** That front matter, checked. */
export type EveningData = z.output<typeof eveningSchema>;

/** The fields that only the first language's file may carry. */
export const eveningFacts = Object.keys(facts);
