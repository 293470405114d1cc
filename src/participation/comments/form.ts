import * as z from 'zod/mini';
import { emailLimit, line, optionalEmail, optionalText, text } from '../shared/fields.ts';

/** The kind's name in keys, stamps and limits. */
export const kind = 'comments';

/** Longest texts, in characters (code points). */
export const limits = { name: 80, text: 4_000, email: emailLimit, secondLook: 1_000 } as const;

/** What a person writes into the comment form, and into its correction. */
export const commentForm = z.object({
  name: line(limits.name),
  text: text(limits.text),
  email: optionalEmail,
});

/** A comment as its author sent it, cleaned. */
export type CommentInput = z.infer<typeof commentForm>;

/** What an author says who asks for a second look. */
export const secondLookForm = z.object({ text: optionalText(limits.secondLook) });
