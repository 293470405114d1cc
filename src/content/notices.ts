import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { datedFactNames, datedFacts, datedTexts } from './dated-fields.ts';

/** The front matter of `notices/<id>/<language>.mdx`: news of the municipality. */
export const noticeSchema = (context: SchemaContext) => z.strictObject({ ...datedTexts, ...datedFacts(context) });

/** The fields that only the first language's file may carry. */
export const noticeFacts = datedFactNames;
