import type { CatalogueEvening } from '../../generated/catalogue.js';
import { inMs } from '../../limits.ts';
import { asList, send, sendAll, type Command } from '../../store/client.ts';
import { clockOf } from './plan.ts';
import { whereOf } from './rules.ts';
import type { Counts } from './signup.ts';
import { countsRead, parseCounts, sizeRead } from './store.ts';

/**
 * Which evenings were looked through and had nothing to tell. The scheduled function comes every few minutes; without
 * this it would read every sign-up there is each time, to find that nothing has changed.
 */
const key = (evening: string) => `signups:attended:${evening}`;

/** All are looked through this often nevertheless: somebody may have signed up with what an older version knew; in ms. */
const again = String(inMs.hours(1));

/** How an evening stands for the scheduled function. */
export interface Attendance {
  readonly evening: CatalogueEvening;
  readonly counts: Counts;
  /** Nobody has signed up, or all was told of what is now: there is nothing to look through. */
  readonly done: boolean;
  /** What the mark says when all is told. */
  readonly word: string;
}

/** All that letters depend on, but for single records: the facts, the clock, and how many came and have seats. */
function wordOf(evening: CatalogueEvening, counts: Counts, size: number, now: number): string {
  const { starts, ends, status } = evening;
  return JSON.stringify([starts, ends, status, whereOf(evening), clockOf(evening, now), counts, size]);
}

/** How evenings stand, in their order. One round trip. @param now milliseconds since 1970 (UTC) @throws StoreDown */
export async function attendanceOf(evenings: readonly CatalogueEvening[], now: number): Promise<Attendance[]> {
  if (evenings.length === 0) return [];
  const reads = evenings.flatMap(({ id }): Command[] => [sizeRead(id), countsRead(id), ['GET', key(id)]]);
  const found = asList(await sendAll<unknown>(reads));
  return evenings.map((evening, i) => {
    const [size, counts, mark] = [Number(found[3 * i]), parseCounts(found[3 * i + 1]), found[3 * i + 2]];
    const word = wordOf(evening, counts, size, now);
    return { evening, counts, word, done: size === 0 || mark === word };
  });
}

/** Notes that an evening was looked through and had nothing to tell. @throws StoreDown */
export async function markAttended({ evening, word }: Attendance): Promise<void> {
  await send('SET', key(evening.id), word, 'PX', again);
}
