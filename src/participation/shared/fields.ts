import * as z from 'zod/mini';
import type { Fault } from './read.ts';
import { cleanLine, cleanText, isBlank, lengthOf } from './text.ts';

const fault = (of: Fault) => of;

function limited(limit: number, clean: (text: string) => string) {
  return z.pipe(
    z.pipe(z._default(z.string(fault('empty')), ''), z.transform(clean)),
    z.string().check(
      z.refine((text: string) => !isBlank(text), { error: fault('empty'), abort: true }),
      z.refine((text: string) => lengthOf(text) <= limit, fault('long')),
    ),
  );
}

/** One line that must say something, at most `limit` characters (code points). */
export const line = (limit: number) => limited(limit, cleanLine);

/** Some lines that must say something, at most `limit` characters (code points), line ends as one. */
export const text = (limit: number) => limited(limit, cleanText);

/** Some lines that may say nothing, at most `limit` characters (code points), line ends as one. */
export const optionalText = (limit: number) =>
  z.pipe(
    z.pipe(z._default(z.string(fault('long')), ''), z.transform(cleanText)),
    z.string().check(z.refine((text: string) => lengthOf(text) <= limit, fault('long'))),
  );

/** One of some names. */
export const choice = <const Name extends string>(names: readonly Name[]) =>
  z.pipe(
    z
      ._default(z.string(fault('format')), '')
      .check(z.refine((name: string) => name !== '', { error: fault('empty'), abort: true })),
    z.enum(names, fault('format')),
  );

/** One plain mailbox, as people have them: narrower than RFC 5322, so that no second recipient or header hides in it. */
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i;

/** The longest address there can be (RFC 5321 4.5.3.1.3), in characters. */
export const emailLimit = 254;

const mailboxChecks = [
  z.maxLength(emailLimit, { error: fault('long'), abort: true }),
  z.regex(mailbox, fault('format')),
] as const;

/** An e-mail address. */
export const email = z.pipe(
  z.pipe(z._default(z.string(fault('empty')), ''), z.transform(cleanLine)),
  z.string().check(z.minLength(1, { error: fault('empty'), abort: true }), ...mailboxChecks),
);

/** An e-mail address, or null when left empty. */
export const optionalEmail = z.pipe(
  z.pipe(
    z._default(z.string(fault('format')), ''),
    z.transform((value: string) => cleanLine(value) || null),
  ),
  z.nullable(z.string().check(...mailboxChecks)),
);
