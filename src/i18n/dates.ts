import { intlTag, type Locale } from './locales.ts';

/** Everything a reader sees is told in this time zone, whatever the zone of the machine that writes it. */
export const timeZone = 'Europe/Helsinki';

function parts(at: number, locale: Locale, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const format = new Intl.DateTimeFormat(intlTag[locale], { timeZone, ...options });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
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

/**
 * A moment as people write it: "29.3.2026 klo 17.05", "29.3.2026 kl. 17.05", "29 March 2026 at 17:05".
 * Put together from parts, because `Intl`'s own joining drops or inflects words.
 * @param at milliseconds since 1970 (UTC)
 */
export function formatMoment(at: number, locale: Locale): string {
  const { hour, minute } = parts(at, 'en', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const [word, mark] = { fi: ['klo', '.'], sv: ['kl.', '.'], en: ['at', ':'] }[locale] as [string, string];
  const plainHour = locale === 'en' ? hour?.padStart(2, '0') : String(Number(hour));
  return `${formatDay(at, locale)} ${word}\u00a0${plainHour}${mark}${minute}`;
}

/** The value of `<time datetime>`: the instant in UTC. @param at milliseconds since 1970 (UTC) */
export function machineTime(at: number): string {
  return new Date(at).toISOString();
}

/** The calendar day ("2026-03-29") of an instant in the readers' time zone. @param at milliseconds since 1970 (UTC) */
export function localDay(at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** The hour of the day (0–23) in the readers' time zone. @param at milliseconds since 1970 (UTC) */
export function localHour(at: number): number {
  return Number(parts(at, 'en', { hour: 'numeric', hourCycle: 'h23' }).hour);
}
