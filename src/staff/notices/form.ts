import * as z from 'zod/mini';
import type { Call } from '../../http/endpoint.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { inMs } from '../../limits.ts';
import { severities, type DeskNotice, type NoticeText } from '../../notices/notice.ts';
import { choice, optionalText } from '../../participation/shared/fields.ts';
import { readForm, type FieldError, type Reading } from '../../participation/shared/read.ts';
import { cleanLine, isBlank, lengthOf } from '../../participation/shared/text.ts';
import { messages } from '../messages.ts';
import { readLocalTime } from './local-time.ts';

/** The most characters (code points): a notice is read at the top of every page. */
export const limits = { title: 100, text: 500 } as const;

/** Longest time a notice may be in force, in milliseconds. */
const longest = inMs.hours(366 * 24);

/** What staff wrote of a notice: everything but which one it is. */
export type NoticeInput = Pick<DeskNotice, 'severity' | 'from' | 'until' | 'texts'>;

/** The fields of a language's heading and text. */
export const titleField = (lang: Locale) => `title-${lang}`;
export const textField = (lang: Locale) => `text-${lang}`;

/** The form's fields, in their order. */
export function fieldNames(languages: readonly Locale[]): string[] {
  return ['severity', 'from', 'until', ...languages.flatMap((language) => [titleField(language), textField(language)])];
}

const severityForm = z.object({ severity: choice(severities) });
const textForm = z.object({ text: optionalText(limits.text) });

/** When it begins and ends. @param begins when it began, where it has begun already */
function readTimes({ fields, lang, now }: Call, begins: number | null): Reading<Pick<NoticeInput, 'from' | 'until'>> {
  const words = messages[lang].deskNotices.form.errors;
  const asked = cleanLine(fields.from ?? '');
  const from = begins ?? (asked === '' ? now : readLocalTime(asked));
  const end = cleanLine(fields.until ?? '');
  const until = readLocalTime(end);
  const errors: FieldError[] = from === null ? [{ field: 'from', message: words.from.format }] : [];
  const wrong = (message: string) => void errors.push({ field: 'until', message });
  if (until === null) wrong(end === '' ? words.until.empty : words.until.format);
  else if (until <= Math.max(now, from ?? now)) wrong(words.until.early);
  else if (until > now + longest) wrong(words.until.late);
  return from === null || until === null || errors.length > 0 ? { errors } : { values: { from, until } };
}

/** A language's words; null where nothing was written in a language that may be left out. */
function readTexts({ fields, lang }: Call, language: Locale, isFirst: boolean): Reading<{ words: NoticeText | null }> {
  const { title: wrong, text: wrongText } = messages[lang].deskNotices.form.errors;
  const title = cleanLine(fields[titleField(language)] ?? '');
  const reading = readForm(
    textForm,
    { text: fields[textField(language)] ?? '' },
    { text: { long: wrongText.long(limits.text) } },
  );
  const errors: FieldError[] = [];
  const text = 'values' in reading ? reading.values.text : '';
  if ('errors' in reading) errors.push(...reading.errors.map((error) => ({ ...error, field: textField(language) })));
  const fault = (message: string) => void errors.unshift({ field: titleField(language), message });
  if (isBlank(title) && isFirst) fault(wrong.empty);
  else if (isBlank(title) && text !== '') fault(wrong.missing);
  else if (lengthOf(title) > limits.title) fault(wrong.long(limits.title));
  if (errors.length > 0) return { errors };
  return { values: { words: isBlank(title) ? null : { title, text, path: null } } };
}

/** Reads a notice as staff wrote it. @param begins when it began, where it has begun already: that is not changed */
export function readNotice(call: Call, begins: number | null): Reading<NoticeInput> {
  const { fields, lang, site } = call;
  const severity = readForm(severityForm, fields, { severity: messages[lang].deskNotices.form.errors.severity });
  const times = readTimes(call, begins);
  const texts = site.languages.map((language, i) => [language, readTexts(call, language, i === 0)] as const);
  const readings = [severity, times, ...texts.map(([, reading]) => reading)];
  const errors = readings.flatMap((reading) => ('errors' in reading ? reading.errors : []));
  if ('errors' in severity || 'errors' in times || errors.length > 0) return { errors };
  const written = texts.flatMap(([language, reading]): [Locale, NoticeText][] =>
    'values' in reading && reading.values.words ? [[language, reading.values.words]] : [],
  );
  return { values: { ...severity.values, ...times.values, texts: Object.fromEntries(written) } };
}
