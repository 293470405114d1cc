import type { Locale, Localized } from '../i18n/locales.ts';
import { addressesOf, checkAddresses } from './addresses.ts';
import { eveningFacts, type EveningData } from './evenings.ts';
import { fault, itemsOf, type Entry, type Item } from './items.ts';
import { topicSlug } from './topics.ts';

/** An evening's facts, with what holds where the writer said nothing. Times in milliseconds since 1970 (UTC). */
export interface EveningFacts {
  readonly kind: 'walk' | 'meeting' | 'online';
  readonly starts: number;
  readonly ends: number;
  readonly place: string;
  readonly address: string;
  readonly capacity: number | null;
  readonly partyMax: number;
  readonly signupOpens: number | null;
  readonly signupCloses: number;
  readonly status: 'planned' | 'cancelled' | 'moved' | 'held';
  /** When it was to begin before it was last moved. */
  readonly previousStarts: number | null;
  /** How often its calendar entry has changed; never goes down (docs/decisions.md). */
  readonly sequence: number;
  readonly updated: number | null;
}

/** An evening, whatever became of it. */
export interface Evening<E = Entry<EveningData>> extends Item<E>, EveningFacts {
  /** Its address in each language that it exists in. */
  readonly paths: Partial<Localized>;
}

/** How the collection is kept. */
interface Shelf {
  readonly languages: readonly [Locale, ...Locale[]];
  /** Where an evening is, from the last part of its address. */
  readonly address: (locale: Locale, slug: string) => string;
}

/** Each move counts two, a cancellation one more: calendars take over only what has a higher number. */
function sequenceOf({ previousStarts = [], status }: EveningData): number {
  const moves = Math.max(previousStarts.length, status === 'moved' ? 1 : 0);
  return 2 * moves + (status === 'cancelled' ? 1 : 0);
}

/** What every evening has. @throws Error that shows how the writer gives it */
function required<E extends Entry<EveningData>>(main: E) {
  const { starts, ends, place, address } = main.data;
  const missing = (key: string, example: string) => fault(main, `"${key}" is missing, as in ${key}: ${example}`);
  if (starts === undefined) throw missing('starts', '2026-06-07T18:00');
  if (ends === undefined) throw missing('ends', '2026-06-07T20:00');
  if (place === undefined) throw missing('place', 'Keskusta');
  if (address === undefined) throw missing('address', 'Kirkkotie 1');
  if (topicSlug(place) === '') throw fault(main, '"place" needs a letter a–z or a number for its address');
  if (ends <= starts) throw fault(main, '"ends" is not after "starts"');
  return { starts, ends, place, address };
}

/** When one may sign up. */
function signupOf<E extends Entry<EveningData>>(main: E, starts: number) {
  const { signupOpens = null, signupCloses: closes = starts } = main.data;
  const signupCloses = Math.min(closes, starts);
  if (signupOpens !== null && signupOpens >= signupCloses)
    throw fault(main, '"signupOpens" is not before sign-up ends');
  return { signupOpens, signupCloses };
}

function factsOf<E extends Entry<EveningData>>(main: E): EveningFacts {
  const { data } = main;
  const always = required(main);
  const { kind = 'walk', partyMax = 4, status = 'planned', capacity = null, updated = null } = data;
  const previousStarts = data.previousStarts?.at(-1) ?? null;
  const signup = signupOf(main, always.starts);
  return {
    ...always,
    ...signup,
    kind,
    capacity,
    partyMax,
    status,
    previousStarts,
    sequence: sequenceOf(data),
    updated,
  };
}

/** A translation has the outcome's texts and none of its facts. @throws Error naming the file */
function checkOutcome<E extends Entry<EveningData>>({ main, entries }: Item<E>): void {
  for (const entry of Object.values(entries)) {
    const { outcome } = entry.data;
    if (entry === main || outcome === undefined) continue;
    const fact =
      outcome.heads !== undefined
        ? 'heads'
        : (['state', 'stateDate'] as const).find((name) => outcome.promises.some((promise) => promise[name]));
    if (fact) throw fault(entry, `"${fact}" of the outcome belongs to the first language's file only`);
    if (outcome.promises.length !== (main.data.outcome?.promises.length ?? 0))
      throw fault(entry, 'the outcome has other promises than in the first language; keep their number and order');
  }
}

/**
 * The evenings of the content that are no drafts, the latest first. Drafts are checked like the others.
 * @throws Error naming the file and what to do
 */
export function eveningsOf<E extends Entry<EveningData>>(entries: readonly E[], shelf: Shelf): Evening<E>[] {
  const { languages, address } = shelf;
  const items = itemsOf(entries, eveningFacts, languages).map((item) => {
    checkOutcome(item);
    return { ...item, ...factsOf(item.main), paths: addressesOf(item, languages, address) };
  });
  for (const language of languages) checkAddresses(items, language);
  return items
    .filter(({ main }) => main.data.draft !== true)
    .sort((a, b) => b.starts - a.starts || b.id.localeCompare(a.id));
}
