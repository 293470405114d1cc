import { inMs } from '../limits.ts';
import { newId } from '../id.ts';
import { seal, unseal } from '../seal.ts';
import { asList, send, type Command } from '../store/client.ts';
import { isKindLetter } from '../participation/shared/receipt-code.ts';
import type { Who } from './who.ts';

/**
 * Erasures that have begun and are not finished. By what the person is found lies here sealed, because the records that
 * told it may be gone already, and is forgotten with the last of them.
 */
const key = 'erasures';

/** What had been taken back and came with a restored backup: the letter of each receipt and its id. */
export const restoredKey = 'erasures:restored';

/** How long they are tried, in milliseconds: one that nobody can read any more, for want of its secret, ends too. */
const tried = inMs.hours(30 * 24);

/** An erasure that has begun. */
export interface Unfinished {
  readonly id: string;
  readonly who: Who;
}

/** The commands that note that an erasure begins, for `commit`, and its id. */
export function beginning(who: Who): { id: string; changes: Command[] } {
  const id = newId();
  const changes: Command[] = [
    ['HSET', key, id, seal(`erasure ${id}`, JSON.stringify(who))],
    ['PEXPIRE', key, String(tried)],
  ];
  return { id, changes };
}

/** Notes that an erasure is done. @throws StoreDown */
export async function finished(id: string): Promise<void> {
  await send('HDEL', key, id);
}

/** The erasures that were cut short; one whose secret is gone cannot be read by anybody and is left out. @throws StoreDown */
export async function unfinished(): Promise<Unfinished[]> {
  const found = asList(await send<string[]>('HGETALL', key));
  return Array.from(
    { length: found.length / 2 },
    (_, i) => [found[2 * i] ?? '', found[2 * i + 1] ?? ''] as const,
  ).flatMap(([id, sealed]) => {
    const who = unseal(`erasure ${id}`, sealed);
    return who === null ? [] : [{ id, who: JSON.parse(who) as Who }];
  });
}

/** The commands that note which records must go again: the letter of each receipt and its id. */
export function noteRestored(records: readonly string[]): Command[] {
  if (records.length === 0) return [];
  return [
    ['SADD', restoredKey, ...records],
    ['PEXPIRE', restoredKey, String(tried)],
  ];
}

/** The records that must go again. @throws StoreDown */
export async function restored(): Promise<Who['records']> {
  const found = asList(await send<string[]>('SMEMBERS', restoredKey));
  return found.flatMap((record) => {
    const letter = record.slice(0, 1);
    return isKindLetter(letter) ? [{ id: record.slice(1), letter }] : [];
  });
}

/** Notes that one of them is gone. @throws StoreDown */
export async function leftOut({ id, letter }: Who['records'][number]): Promise<void> {
  await send('SREM', restoredKey, `${letter}${id}`);
}
