import { localDay } from '../i18n/dates.ts';
import type { EveningFacts } from './evening-items.ts';
import { topicSlug } from './topics.ts';

type When = Pick<EveningFacts, 'starts' | 'ends' | 'status'>;

/** Whether an evening is still to come or going on; one that was cancelled is until its time has passed. */
export function isAhead({ ends, status }: When, now: number): boolean {
  return status !== 'held' && now < ends;
}

/** The evenings that are still to come, the next one first. @param evenings the latest first */
export function ahead<T extends When>(evenings: readonly T[], now: number): T[] {
  return evenings.filter((evening) => isAhead(evening, now)).reverse();
}

/** The evenings that are over, the latest first. */
export function over<T extends When>(evenings: readonly T[], now: number): T[] {
  return evenings.filter((evening) => !isAhead(evening, now));
}

/** The next evening that takes place. @param evenings the latest first */
export function nextOf<T extends When>(evenings: readonly T[], now: number): T | undefined {
  return ahead(evenings, now).find(({ status }) => status !== 'cancelled');
}

/** The years of evenings in Finland, each with its evenings; years and evenings in the order they came. */
export function eveningYears<T extends When>(evenings: readonly T[]): Map<string, T[]> {
  return Map.groupBy(evenings, ({ starts }) => localDay(starts).slice(0, 4));
}

/** The villages in which there are evenings. */
export interface Village<T> {
  readonly place: string;
  /** Its part of the address. */
  readonly slug: string;
  readonly evenings: readonly T[];
}

/** The villages of evenings by their names; two spellings that would share an address are one, called as the latest is. */
export function villagesOf<T extends When & { readonly place: string }>(evenings: readonly T[]): Village<T>[] {
  const groups = Map.groupBy(evenings, ({ place }) => topicSlug(place));
  return [...groups]
    .map(([slug, items]) => ({ slug, place: items[0]?.place ?? slug, evenings: items }))
    .sort((a, b) => a.place.localeCompare(b.place, 'fi'));
}
