import { z } from 'zod';
import { datedTexts } from './dated-fields.ts';
import { goal } from './goals.ts';
import { source } from './sources.ts';
import { stage } from './stages.ts';
import { moment } from './times.ts';

/** Texts: each language has its own. */
const texts = {
  title: datedTexts.title,
  summary: datedTexts.summary,
  slug: datedTexts.slug,
  goals: z.array(goal).optional(),
  /** What residents are asked; a page with a question takes comments. */
  question: z.string().optional(),
  /** How what is said will be used. */
  use: z.string().optional(),
  /** Who decides. */
  decides: z.string().optional(),
  /** What comes next, and when. */
  next: z.string().optional(),
};

/** Facts: only the site's first language carries them. */
const facts = {
  /** The folder of the page above it. */
  parent: z.string().optional(),
  /** Its place among its neighbours, the smallest first; without it, after them by its title. */
  order: z.number().optional(),
  stage: stage.optional(),
  /** How residents took part: what was said where. */
  participated: z.array(source).optional(),
  /** open: anyone may comment, as on a page with a question; closed: comments stay, no new ones; off: none at all. */
  comments: z.enum(['open', 'closed', 'off']).optional(),
  /** From this moment on no new comments are taken; a day means its end. */
  commentsClose: moment.optional(),
  draft: z.boolean().optional(),
};

/** The front matter of `strategy/<id>/<language>.mdx`: a page of the municipality's strategy. */
export const strategySchema = z.strictObject({ ...texts, ...facts });

/** That front matter, checked. */
export type StrategyData = z.output<typeof strategySchema>;

/** The fields that only the first language's file may carry. */
export const strategyFacts = Object.keys(facts);
