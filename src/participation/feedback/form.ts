import * as z from 'zod/mini';
import type { Fields } from '../../http/body.ts';
import { choice, emailLimit, optionalEmail, optionalText, text } from '../shared/fields.ts';
import { readForm, type Fault, type FaultMessages, type Reading } from '../shared/read.ts';
import { cleanLine, lengthOf } from '../shared/text.ts';
import { abouts, type About, type FeedbackInput } from './feedback.ts';

/** The kind's name in keys, stamps and limits. */
export const kind = 'feedback';

/** Longest texts, in characters (code points). */
export const limits = { page: 300, text: 4_000, email: emailLimit } as const;

/** The steps of the scale, from the worst to the best. */
export const steps = ['1', '2', '3', '4', '5'] as const;

const fault = (of: Fault) => of;

/** Whatever somebody calls a page. */
const anyPage = z.pipe(
  z.pipe(z._default(z.string(fault('format')), ''), z.transform(cleanLine)),
  z.string().check(z.refine((page: string) => lengthOf(page) <= limits.page, fault('long'))),
);

/** Whether a text is the path of a page here; what begins with two slashes is another site's. */
export function isPath(page: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(page);
}

/** A path without what follows "?" and "#", where names and addresses of people may stand. */
const path = z.pipe(
  anyPage,
  z.pipe(
    z.transform((page: string) => page.split(/[?#]/, 1)[0] ?? ''),
    z.string().check(z.refine(isPath, fault('format'))),
  ),
);

const useful = choice(['yes', 'no']);
const scale = choice(steps);
const words = optionalText(limits.text);
const email = optionalEmail;

/** What each form asks, in the order of its fields. */
const forms = {
  page: z.object({ page: path, useful, text: words, email }),
  blog: z.object({ page: anyPage, scale, text: words, email }),
  accessibility: z.object({ page: anyPage, text: text(limits.text), email }),
  general: z.object({ page: anyPage, text: text(limits.text), email }),
} as const;

interface Read {
  readonly page: string;
  readonly text: string;
  readonly email: string | null;
  readonly useful?: 'yes' | 'no';
  readonly scale?: string;
}

/** What a form is about; null: nothing we know. Without a word it is about a page. */
export function readAbout({ about = 'page' }: Fields): About | null {
  return abouts.find((name) => name === about) ?? null;
}

/** Reads feedback, cleaned. */
export function readFeedback(fields: Fields, faults: FaultMessages): Reading<FeedbackInput> {
  const about = readAbout(fields);
  if (about === null) return { errors: [{ field: 'about', message: faults.about?.format ?? 'about' }] };
  const reading = readForm<Read>(forms[about], fields, faults);
  if ('errors' in reading) return reading;
  const { page, useful: answer, scale: step, ...rest } = reading.values;
  return {
    values: {
      about,
      page,
      useful: answer === undefined ? null : answer === 'yes',
      scale: step === undefined ? null : Number(step),
      ...rest,
    },
  };
}
