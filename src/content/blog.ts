import { z } from 'zod';
import { day, moment } from './times.ts';

/** Text fields: each language has its own. */
const texts = {
  title: z.string().min(1),
  /** One or two sentences for the list. */
  summary: z.string().optional(),
  /** The mayor's question to readers; it stands above the comments. */
  question: z.string().optional(),
  imageAlt: z.string().optional(),
  /** The last part of the address, where it differs from the folder's name. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use a–z, 0–9 and hyphens')
    .optional(),
};

/** Facts: only the site's first language carries them. */
const facts = {
  /** The day of publication; a coming day is not published before it. */
  date: day.optional(),
  /** A role, as in "kunnanjohtaja". */
  author: z.string().optional(),
  tags: z.array(z.string().min(1)).optional(),
  image: z.string().optional(),
  /** open: anyone may comment; closed: comments stay, no new ones; off: no comments at all. */
  comments: z.enum(['open', 'closed', 'off']).optional(),
  /** From this moment on no new comments are taken; a day means its end. */
  commentsClose: moment.optional(),
  draft: z.boolean().optional(),
};

/** The front matter of `blog/<id>/<language>.mdx`. */
export const blogSchema = z.strictObject({ ...texts, ...facts });

/** The fields that only the first language's file may carry. */
export const blogFacts = Object.keys(facts) as (keyof typeof facts)[];
