import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { severities } from '../notices/notice.ts';
import { datedFactNames, datedFacts, datedTexts } from './dated-fields.ts';
import { fieldSays } from './field-words.ts';
import { moment, opening } from './times.ts';

/** Facts of a notice that stands on every page for a time; without a severity it is plain news. */
const barFacts = {
  /** How much it matters: urgent, warning or info. */
  severity: z.enum(severities).optional(),
  /** From when it stands on every page; without it: from its date. */
  from: opening.optional(),
  /** Until when; without it: until the text changes. */
  until: moment.optional(),
};

/** The front matter of `notices/<id>/<language>.mdx`: news of the municipality. */
export const noticeSchema = (context: SchemaContext) =>
  z
    .strictObject({ ...datedTexts, ...datedFacts(context), ...barFacts })
    .refine(({ severity, from, until }) => severity !== undefined || (from === undefined && until === undefined), {
      path: ['severity'],
      error: fieldSays.severity.en,
    })
    .refine(({ from, until }) => from === undefined || until === undefined || from < until, {
      path: ['until'],
      error: fieldSays.until.en,
    });

/** The fields that only the first language's file may carry. */
export const noticeFacts = [...datedFactNames, 'severity', 'from', 'until'] as const;
