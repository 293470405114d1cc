import * as z from 'zod/mini';
import type { Fields } from '../../http/body.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { choice, optionalText, text } from '../../participation/shared/fields.ts';
import { readForm, type FieldError, type Reading } from '../../participation/shared/read.ts';
import { pageOf } from '../../participation/signups/evenings.ts';
import type { Standing } from '../../participation/signups/signup.ts';
import { messages } from '../messages.ts';
import { groupOf } from './people.ts';
import type { FullRoom } from './room.ts';

/** To whom a message may go. Whoever has cancelled is not written to: how to reach them is forgotten. */
export const audiences = ['all', 'confirmed', 'waiting'] as const;

export type Audience = (typeof audiences)[number];

/** Longest message, in characters (code points). */
export const messageLimit = 4_000;

/** A message as staff wrote it: for the site's first language, and for others where they wrote one. */
export interface Message {
  readonly to: Audience;
  readonly texts: Partial<Readonly<Record<Locale, string>>> & { readonly main: string };
}

/** The field of a language's text; the first language's is the one that must be filled in. */
export function textField(lang: Locale, languages: readonly Locale[]): string {
  return lang === languages[0] ? 'text' : `text-${lang}`;
}

const main = z.object({ to: choice(audiences), text: text(messageLimit) });
const other = z.object({ text: optionalText(messageLimit) });

/** Reads what staff wrote. @param lang whose words tell what is wrong */
export function readMessage(fields: Fields, languages: readonly Locale[], lang: Locale): Reading<Message> {
  const words = messages[lang].deskEvenings.message.errors;
  const reading = readForm(main, fields, words);
  const errors: FieldError[] = 'errors' in reading ? [...reading.errors] : [];
  const texts: Partial<Record<Locale, string>> = {};
  for (const language of languages.slice(1)) {
    const field = textField(language, languages);
    const found = readForm(other, { text: fields[field] ?? '' }, words);
    if ('errors' in found) errors.push(...found.errors.map((error) => ({ ...error, field })));
    else if (found.values.text) texts[language] = found.values.text;
  }
  if ('errors' in reading || errors.length > 0) return { errors };
  return { values: { to: reading.values.to, texts: { ...texts, main: reading.values.text } } };
}

/** What somebody reads who signed up in a language. */
export function textFor({ texts }: Message, lang: Locale): string {
  return texts[lang] ?? texts.main;
}

/** Those a message is for, whether a mail reaches them or not. */
export function audienceOf(people: readonly Standing[], to: Audience): Standing[] {
  return people.filter((one) => {
    const group = groupOf(one);
    return to === 'all' ? group === 'confirmed' || group === 'waiting' : group === to;
  });
}

/** What a message is called. */
export function subjectOf({ evening }: Pick<FullRoom, 'evening'>, lang: Locale): string {
  const { signupMails, deskEvenings } = messages[lang];
  return signupMails.subject(deskEvenings.message.act, pageOf(evening, lang).title, formatDay(evening.starts, lang));
}
