import { intlTag, type Locale } from './locales.ts';

/** Everything a reader sees is told in this time zone, whatever the zone of the machine that writes it. */
export const timeZone = 'Europe/Helsinki';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format, made once: making one takes as long as a hundred uses of it. */
function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone, ...options });
  formats.set(key, format);
  return format;
}

function parts(at: number, locale: Locale, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const found = formatOf(intlTag[locale], options).formatToParts(at);
  return Object.fromEntries(found.map(({ type, value }) => [type, value]));
}

/**
 * A day as people write it: "29.3.2026" in Finnish and Swedish, "29 March 2026" in English.
 * @param at milliseconds since 1970 (UTC)
 */
export function formatDay(at: number, locale: Locale): string {
  const month = locale === 'en' ? 'long' : 'numeric';
  const { day, month: name, year } = parts(at, locale, { day: 'numeric', month, year: 'numeric' });
  return locale === 'en' ? `${day} ${name} ${year}` : `${day}.${name}.${year}`;
}

/** A time of the day: "17.05", "9.00", in English "17:05", "09:00". @param at milliseconds since 1970 (UTC) */
function formatClock(at: number, locale: Locale): string {
  const { hour = '', minute = '' } = parts(at, 'en', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  return locale === 'en' ? `${hour.padStart(2, '0')}:${minute}` : `${Number(hour)}.${minute}`;
}

/** What stands between a day and a time. */
const at = { fi: ' klo\u00a0', sv: ' kl.\u00a0', en: ' at\u00a0' } as const;

/**
 * A moment as people write it: "29.3.2026 klo 17.05", "29.3.2026 kl. 17.05", "29 March 2026 at 17:05".
 * Put together from parts, because `Intl`'s own joining drops or inflects words.
 * @param moment milliseconds since 1970 (UTC)
 */
export function formatMoment(moment: number, locale: Locale): string {
  return `${formatDay(moment, locale)}${at[locale]}${formatClock(moment, locale)}`;
}

const weekdays = {
  fi: ['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'],
  sv: ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** A day with its weekday: "su 29.3.2026", "sö 29.3.2026", "Sunday 29 March 2026". @param moment as above */
function formatWeekday(moment: number, locale: Locale): string {
  const weekday = new Date(localDay(moment)).getUTCDay();
  return `${weekdays[locale][weekday]} ${formatDay(moment, locale)}`;
}

/**
 * From when to when: "su 7.6.2026 klo 18.00–20.00", "sö 7.6.2026 kl. 18.00–20.00", "Sunday 7 June 2026, 18:00–20:00".
 * What ends on another day has both days: "su 7.6.2026 klo 22.00 – ma 8.6.2026 klo 1.00".
 * @param starts milliseconds since 1970 (UTC) @param ends likewise
 */
export function formatSpan(starts: number, ends: number, locale: Locale): string {
  const told = (moment: number) =>
    `${formatWeekday(moment, locale)}${locale === 'en' ? ', ' : at[locale]}${formatClock(moment, locale)}`;
  const sameDay = localDay(starts) === localDay(ends);
  return sameDay ? `${told(starts)}–${formatClock(ends, locale)}` : `${told(starts)} – ${told(ends)}`;
}

/** The value of `<time datetime>`: the instant in UTC. @param at milliseconds since 1970 (UTC) */
export function machineTime(at: number): string {
  return new Date(at).toISOString();
}

// Every request asks for the day, and to make a formatter takes longer than to use one.
const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day ("2026-03-29") of an instant in the readers' time zone. @param at milliseconds since 1970 (UTC) */
export function localDay(at: number): string {
  return days.format(at);
}

/** The hour of the day (0–23) in the readers' time zone. @param at milliseconds since 1970 (UTC) */
export function localHour(at: number): number {
  return Number(parts(at, 'en', { hour: 'numeric', hourCycle: 'h23' }).hour);
}
