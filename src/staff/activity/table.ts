import type { ActCount, Outcome } from '../../activity/activity-store.ts';

/** A row of the table: a function, what came of how it was asked, and how often in each span of days. */
export interface ActRow {
  readonly name: string;
  /** What was done; null where it was not, whatever it was. */
  readonly act: string | null;
  readonly outcome: Outcome;
  /** Today, yesterday, in a week, in all the days. */
  readonly counts: readonly number[];
}

/** Which days each number sums up, by their place: the first is today. */
const spans = [
  [0, 1],
  [1, 2],
  [0, 7],
  [0, Infinity],
] as const;

/** The numbers as the desk shows them, the busiest function first. @param days today first, as the numbers name them */
export function tableOf(counts: readonly ActCount[], days: readonly string[]): ActRow[] {
  const groups = Map.groupBy(counts, ({ name, act, outcome }) => `${name} ${outcome === 'done' ? act : ''} ${outcome}`);
  const rows = [...groups.values()].map(([first, ...more]): ActRow => {
    const all = [first, ...more].filter((one) => one !== undefined);
    const { name = '', act = '', outcome = 'done' } = first ?? {};
    const inSpan = ([from, to]: (typeof spans)[number]) =>
      all.filter(({ day }) => days.slice(from, to).includes(day)).reduce((sum, { count }) => sum + count, 0);
    return { name, act: outcome === 'done' ? act : null, outcome, counts: spans.map(inSpan) };
  });
  const total = ({ counts: numbers }: ActRow) => numbers.at(-1) ?? 0;
  const busy = (name: string) => rows.filter((row) => row.name === name).reduce((sum, row) => sum + total(row), 0);
  return rows.sort((a, b) => busy(b.name) - busy(a.name) || a.name.localeCompare(b.name) || total(b) - total(a));
}
