import type { Locale } from './locales.ts';

/** A keeping time as `site.yaml` says it ("90 days", "5 years"). */
export interface Duration {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

const unitNames: Record<Locale, Record<Duration['unit'], readonly [one: string, many: string]>> = {
  fi: { days: ['päivä', 'päivää'], months: ['kuukausi', 'kuukautta'], years: ['vuosi', 'vuotta'] },
  sv: { days: ['dag', 'dagar'], months: ['månad', 'månader'], years: ['år', 'år'] },
  en: { days: ['day', 'days'], months: ['month', 'months'], years: ['year', 'years'] },
};

/** "90 päivää", "1 år", "5 years". */
export function formatDuration({ count, unit }: Duration, locale: Locale): string {
  return `${count}\u00a0${unitNames[locale][unit][count === 1 ? 0 : 1]}`;
}

/**
 * The instant a keeping time ends.
 * @param at milliseconds since 1970 (UTC)
 * @returns milliseconds since 1970; months and years are calendar ones, counted in UTC
 */
export function after(at: number, { count, unit }: Duration): number {
  if (unit === 'days') return at + count * 86_400_000;
  const date = new Date(at);
  const day = date.getUTCDate();
  if (unit === 'months') date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCFullYear(date.getUTCFullYear() + count);
  // A month without that day ends a keeping time on its last one, never later.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
