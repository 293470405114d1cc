import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { timeZone } from '../i18n/dates.ts';
import { fieldSays } from './field-words.ts';

/** YAML readers turn a bare date into a `Date` at midnight UTC; a writer means the calendar day. */
const asWritten = (value: unknown) =>
  value instanceof Date
    ? value
        .toISOString()
        .replace(/T00:00:00\.000Z$/, '')
        .replace(/\.000Z$/, '')
    : value;

/** A calendar day in front matter, "2026-06-07"; kept as that text. */
export const day = z.preprocess(
  asWritten,
  z.string().refine((text) => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
    } catch {
      return false;
    }
  }, fieldSays.day.en),
);

/** A moment in front matter, as milliseconds since 1970 (UTC). A time that the clocks skip or show twice is a fault. */
const moments = (ofDay: (day: string) => number, advice: string) =>
  z.preprocess(
    asWritten,
    z.string().transform((text, context) => {
      try {
        return text.includes('T') ? instant(text) : ofDay(text);
      } catch {
        context.addIssue(isClockTime(text) ? fieldSays.clocks.en : advice);
        return z.NEVER;
      }
    }),
  );

/** A time in the readers' own zone ("2026-06-07T18:00"); a day alone is none. */
export const time = moments(() => {
  throw new RangeError('no time of day');
}, fieldSays.time.en);

/** A time, or a day, which means its end. */
export const moment = moments(endOfDay, fieldSays.timeOrDay.en);

/** A time, or a day, which means its beginning. */
export const opening = moments(startOfDay, fieldSays.timeOrDay.en);

/** Only a local time: one that names a zone or an offset would have it dropped without a word. */
const local = /^[\d-]{10}T[\d:]{5,8}$/;

/** Whether a text is a day that exists with a time of day, though the clocks may skip it or show it twice. */
function isClockTime(text: string): boolean {
  try {
    return local.test(text) && Temporal.PlainDateTime.from(text, { overflow: 'reject' }).year > 0;
  } catch {
    return false;
  }
}

function instant(text: string): number {
  if (!local.test(text)) throw new RangeError('not a local time');
  return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(timeZone, {
    disambiguation: 'reject',
  }).epochMilliseconds;
}

/** Its last millisecond, which is told as 23.59 of that day rather than 0.00 of the next. */
function endOfDay(text: string): number {
  const next = Temporal.PlainDate.from(text, { overflow: 'reject' }).add({ days: 1 });
  return next.toZonedDateTime(timeZone).epochMilliseconds - 1;
}

/** Midnight at which a calendar day begins in the readers' time zone, in milliseconds since 1970 (UTC). */
export function startOfDay(text: string): number {
  return Temporal.PlainDate.from(text).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The same midnight as machines read it, told in the readers' time zone: "2026-06-07T00:00:00+03:00". */
export function machineDay(text: string): string {
  return Temporal.PlainDate.from(text).toZonedDateTime(timeZone).toString({ timeZoneName: 'never' });
}

/** An instant as machines read it, told in the readers' time zone: "2026-06-07T18:00:00+03:00". @param at ms since 1970 (UTC) */
export function machineMoment(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
