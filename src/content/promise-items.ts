import { localDay } from '../i18n/dates.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import { bodyOf, type Kept } from './body.ts';
import type { Evening } from './evening-items.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';
import { itemsOf, type Entry, type Item } from './items.ts';
import { promiseFacts, type PromiseData, type PromiseState } from './promises.ts';
import type { Source } from './sources.ts';

/** A promise, wherever it was written. Days as "2026-06-07". */
export interface Promised {
  /** Stays the same for good: it is the promise's place on its page. */
  readonly id: string;
  readonly titles: Partial<Localized>;
  /** What was done, what it waits for, or why it is not done. */
  readonly whys: Partial<Localized>;
  /** The day it was promised. */
  readonly date: string;
  readonly state: PromiseState;
  /** The day it came so far, where the writer said it. */
  readonly stateDate: string | null;
  readonly source: Source;
  /** The strategy page it belongs to. */
  readonly strategy: string | null;
  /** The file that says so. */
  readonly file: Entry<unknown>;
}

/** A text in each language that has it. */
function inEach<E>(entries: Partial<Readonly<Record<Locale, E>>>, text: (entry: E) => string | undefined) {
  const known = Object.entries(entries).map(([language, entry]) => [language, text(entry)] as const);
  return Object.fromEntries(known.filter(([, words]) => words !== undefined)) as Partial<Localized>;
}

/** What was promised at evenings: the evening is the source, and its day the day of the promise. */
export function promisedAt(evenings: readonly Evening[]): Promised[] {
  return evenings.flatMap(({ id, starts, main, entries }) =>
    (main.data.outcome?.promises ?? []).map(({ state = 'promised', stateDate = null }, i) => ({
      // By its place among them: translations keep their order, and writers add at the end.
      id: `${id}-${i + 1}`,
      titles: inEach(entries, ({ data }) => data.outcome?.promises[i]?.text),
      whys: inEach(entries, ({ data }) => data.outcome?.promises[i]?.why),
      date: localDay(starts),
      state,
      stateDate,
      source: { evening: id },
      strategy: null,
      file: main,
    })),
  );
}

/** The file of a promise. */
type File = Entry<PromiseData> & Kept;

/** What every promise with a file has, and how the writer gives it. */
const needed = { date: '2026-06-07', source: '{ evening: 2026-06-07-kylailta }' };

/** What is wrong with a promise, beyond what the schema says. */
export function* promiseFaults({ main, entries }: Item<File>): Generator<ContentFault> {
  for (const [field, example] of Object.entries(needed))
    if (main.data[field as keyof typeof needed] === undefined) yield fault(main, says.missing(field, example), field);
  const { date, stateDate } = main.data;
  if (date !== undefined && stateDate !== undefined && stateDate < date)
    yield fault(main, says.stateBefore, 'stateDate');
  for (const entry of Object.values(entries)) if (bodyOf(entry).trim()) yield fault(entry, says.promiseText);
}

function promiseOf({ id, main, entries }: Item<File>): Promised {
  const data = main.data as PromiseData & Required<Pick<PromiseData, keyof typeof needed>>;
  const { date, state = 'promised', stateDate = null, source, strategy = null } = data;
  return {
    ...{ id, date, state, stateDate, source, strategy, file: main },
    titles: inEach(entries, ({ data }) => data.title),
    whys: inEach(entries, ({ data }) => data.why),
  };
}

/**
 * The promises that have files of their own, without the drafts, which are checked like the others.
 * @param drafts whether drafts are among them; only the preview shows any
 * @throws Error naming the file and what to do
 */
export function promisesOf(
  entries: readonly File[],
  languages: readonly [Locale, ...Locale[]],
  drafts = false,
): Promised[] {
  const items = itemsOf(entries, promiseFacts, languages).map((item) => {
    stopAt(promiseFaults(item));
    return { item, promise: promiseOf(item) };
  });
  return items.filter(({ item }) => drafts || item.main.data.draft !== true).map(({ promise }) => promise);
}

const lately = ({ date, stateDate }: Promised) => stateDate ?? date;

/** All promises as one list: what happened to latest comes first. @throws Error when two share an id */
export function gather(...lists: readonly (readonly Promised[])[]): Promised[] {
  const all = lists.flat();
  const taken = new Set<string>();
  for (const { id, file } of all) {
    if (taken.has(id)) throw fault(file, says.promiseTaken(id));
    taken.add(id);
  }
  return all.sort((a, b) => lately(b).localeCompare(lately(a)) || a.id.localeCompare(b.id));
}
