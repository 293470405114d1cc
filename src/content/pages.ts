import { z } from 'zod';
import { statementFacts, statementTexts } from './statements.ts';
import { day } from './times.ts';

const facts = {
  /** The day the text was last checked. */
  updated: day.optional(),
  ...statementFacts,
};

/** The front matter of `pages/<id>/<language>.mdx`; what a statement must have is asked in `statement-checks.ts`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().optional(),
  ...statementTexts,
  ...facts,
});

/** That front matter, checked. */
export type PageData = z.output<typeof pageSchema>;

/** The fields that only the first language's file may carry. */
export const pageFacts = Object.keys(facts) as (keyof typeof facts)[];
