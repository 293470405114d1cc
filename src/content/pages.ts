import { z } from 'zod';
import { day } from './times.ts';

const facts = {
  /** The day the text was last checked. */
  updated: day.optional(),
};

/** The front matter of `pages/<id>/<language>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().optional(),
  ...facts,
});

/** The fields that only the first language's file may carry. */
export const pageFacts = Object.keys(facts) as (keyof typeof facts)[];
