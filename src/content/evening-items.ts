import type { Locale, Localized } from '../i18n/locales.ts';
import { addressesOf, checkAddresses } from './addresses.ts';
import { eveningFacts, type EveningData } from './evenings.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';
import { itemsOf, type Entry, type Item } from './items.ts';
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
  /** Whether drafts are among them; only the preview shows any. */
  readonly drafts?: boolean;
}

/** Each move counts two, a cancellation one more: calendars take over only what has a higher number. */
function sequenceOf({ previousStarts = [], status }: EveningData): number {
  const moves = Math.max(previousStarts.length, status === 'moved' ? 1 : 0);
  return 2 * moves + (status === 'cancelled' ? 1 : 0);
}

/** What every evening has, and how the writer gives it. */
const needed = { starts: '2026-06-07T18:00', ends: '2026-06-07T20:00', place: 'Keskusta', address: 'Kirkkotie 1' };

/** The facts of an evening that has what it needs. */
type Whole = EveningData & Required<Pick<EveningData, keyof typeof needed>>;

/** When one may sign up, at the latest until it begins. */
function signupOf({ starts, signupOpens, signupCloses = starts }: Whole) {
  return { signupOpens: signupOpens ?? null, signupCloses: Math.min(signupCloses, starts) };
}

/** What is wrong with an evening's facts. */
function* factFaults(main: Entry<EveningData>): Generator<ContentFault> {
  const { data } = main;
  for (const [field, example] of Object.entries(needed))
    if (data[field as keyof typeof needed] === undefined) yield fault(main, says.missing(field, example), field);
  const { starts, ends, place } = data;
  if (place !== undefined && topicSlug(place) === '') yield fault(main, says.placeLetters, 'place');
  if (starts !== undefined && ends !== undefined && ends <= starts)
    yield fault(main, says.notAfter('ends', 'starts'), 'ends');
  if (starts === undefined) return;
  const { signupOpens, signupCloses } = signupOf(data as Whole);
  if (signupOpens !== null && signupOpens >= signupCloses) yield fault(main, says.signupOrder, 'signupOpens');
}

function factsOf(data: Whole): EveningFacts {
  const { starts, ends, place, address } = data;
  const { kind = 'walk', partyMax = 4, status = 'planned', capacity = null, updated = null } = data;
  const previousStarts = data.previousStarts?.at(-1) ?? null;
  return {
    ...{ starts, ends, place, address },
    ...signupOf(data),
    kind,
    capacity,
    partyMax,
    status,
    previousStarts,
    sequence: sequenceOf(data),
    updated,
  };
}

/** A translation has the outcome's texts and none of its facts. */
function* outcomeFaults({ main, entries }: Item<Entry<EveningData>>): Generator<ContentFault> {
  for (const entry of Object.values(entries)) {
    const { outcome } = entry.data;
    if (entry === main || outcome === undefined) continue;
    if (outcome.heads !== undefined) yield fault(entry, says.outcomeFact('heads'), 'outcome', 'heads');
    for (const [i, promise] of outcome.promises.entries())
      for (const field of ['state', 'stateDate'] as const)
        if (promise[field]) yield fault(entry, says.outcomeFact(field), 'outcome', 'promises', i, field);
    if (outcome.promises.length !== (main.data.outcome?.promises.length ?? 0))
      yield fault(entry, says.outcomePromises, 'outcome', 'promises');
  }
}

/** What is wrong with an evening, beyond what the schema says. */
export function* eveningFaults(item: Item<Entry<EveningData>>): Generator<ContentFault> {
  yield* outcomeFaults(item);
  yield* factFaults(item.main);
}

/**
 * The evenings of the content, the latest first, without the drafts, which are checked like the others.
 * @throws Error naming the file and what to do
 */
export function eveningsOf<E extends Entry<EveningData>>(entries: readonly E[], shelf: Shelf): Evening<E>[] {
  const { languages, address, drafts = false } = shelf;
  const items = itemsOf(entries, eveningFacts, languages).map((item) => {
    stopAt(eveningFaults(item));
    return { ...item, ...factsOf(item.main.data as Whole), paths: addressesOf(item, languages, address) };
  });
  for (const language of languages) checkAddresses(items, language);
  return items
    .filter(({ main }) => drafts || main.data.draft !== true)
    .sort((a, b) => b.starts - a.starts || b.id.localeCompare(a.id));
}
