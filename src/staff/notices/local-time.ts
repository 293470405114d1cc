import { formatMoment, localDay, localHour } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inMs } from '../../limits.ts';

/** "22.11.2026 klo 18.00", with or without the word, a colon for the point; or as machines write it, 2026-11-22T18:00. */
const asPeople = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}) ?(?:(?:klo|kl\.?|at|,) ?)?(\d{1,2})(?:[.:](\d{2}))?$/i;
const asMachines = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})$/;

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number];

function partsOf(text: string): Parts | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  const people = asPeople.exec(plain);
  const machines = asMachines.exec(plain);
  const [year, month, day, hour, minute] = people
    ? [people[3], people[2], people[1], people[4], people[5] ?? '0']
    : (machines?.slice(1) ?? []);
  if (year === undefined) return null;
  return [year, month, day, hour, minute].map(Number) as unknown as Parts;
}

/** How far Finland's clocks are ahead of UTC: in summer, and else. The first that fits is the earlier of two such times. */
const offsets = [3, 2].map(inMs.hours);

/**
 * A time in Finland as staff write it.
 * @returns milliseconds since 1970 (UTC); null when it is none, or one that the clocks skip
 */
export function readLocalTime(text: string): number | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts;
  const naive = Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(naive);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour;
  if (!exists || minute > 59) return null;
  const written = date.toISOString().slice(0, 10);
  const found = offsets.map((offset) => naive - offset);
  return found.find((at) => localDay(at) === written && localHour(at) === hour) ?? null;
}

/** A moment as it stands in the field: as people write it, with plain spaces, the same way in for every language. */
export function writeLocalTime(at: number): string {
  const lang: Locale = 'fi';
  return formatMoment(at, lang).replaceAll('\u00a0', ' ');
}
