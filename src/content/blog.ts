import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { datedFactNames, datedFacts, datedTexts } from './dated-fields.ts';
import { stage } from './stages.ts';
import { moment } from './times.ts';

/** Facts: only the site's first language carries them. */
const facts = {
  /** A role, as in "viestintä". */
  author: z.string().optional(),
  /** How far the matter is that it asks about. */
  stage: stage.optional(),
  /** open: anyone may comment; closed: comments stay, no new ones; off: no comments at all. */
  comments: z.enum(['open', 'closed', 'off']).optional(),
  /** From this moment on no new comments are taken; a day means its end. */
  commentsClose: moment.optional(),
};

/** Texts: each language its own. */
const texts = {
  ...datedTexts,
  /** The mayor's question to readers; it stands above the comments. */
  question: z.string().optional(),
  /** How what is said will be used; where none of these three is given, `site.yaml` says it. */
  use: z.string().optional(),
  /** Who decides. */
  decides: z.string().optional(),
  /** What comes next, and when. */
  next: z.string().optional(),
};

/** The front matter of `blog/<id>/<language>.mdx`. */
export const blogSchema = (context: SchemaContext) => z.strictObject({ ...texts, ...datedFacts(context), ...facts });

/** The fields that only the first language's file may carry. */
export const blogFacts = [...datedFactNames, ...Object.keys(facts)];
