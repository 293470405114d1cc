import * as z from 'zod/mini';
import { emailLimit, optionalEmail, optionalText, choice } from '../../shared/fields.ts';
import { grounds } from './report.ts';

/** The kind's name in keys, stamps and limits. */
export const kind = 'reports';

/** Longest texts, in characters (code points). */
export const limits = { text: 500, email: emailLimit } as const;

/** What a person writes into the form that reports a comment. */
export const reportForm = z.object({
  reason: choice(grounds),
  text: optionalText(limits.text),
  email: optionalEmail,
});

/** A report as it was sent, cleaned. */
export type ReportInput = z.infer<typeof reportForm>;
