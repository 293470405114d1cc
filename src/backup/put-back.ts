import { noteRestored, restoredKey } from '../person/unfinished-store.ts';
import { allKeys } from '../store/all-keys.ts';
import { send, sendAll, type Command } from '../store/client.ts';
import { wishForRebuild } from '../store/wishes.ts';
import { commandsFor, isPassing, type Entry } from './entry.ts';
import { readSealed } from './sealed-file.ts';
import type { End } from './take.ts';

/** How a backup is put back. */
export interface PutBack {
  readonly file: string;
  readonly secret: string;
  /** What the log says was taken back or erased since: the letter of each receipt and its id. */
  readonly gone: readonly string[];
  /** Whether what is in the store may be lost. */
  readonly replace: boolean;
}

/** What came of it. */
export interface Restored {
  readonly taken: string;
  readonly keys: number;
  /** How many had passed their time meanwhile. */
  readonly expired: number;
  /** How many must be erased again. */
  readonly gone: number;
}

/** How much is sent at once, in characters. */
const most = 400_000;

/** What a site that is live but new has written already: numbers, and wishes for a build. */
const isNobodys = (key: string) => key.startsWith('activity:') || key === 'rebuild' || isPassing(key);

async function isEmpty(): Promise<boolean> {
  for await (const keys of allKeys()) if (!keys.every(isNobodys)) return false;
  return true;
}

async function clear(): Promise<void> {
  for await (const keys of allKeys()) if (keys.length > 0) await send('DEL', ...keys);
}

/** Sends commands in steps that are no longer than one request should be; what belongs to one key stays together. */
async function sendInSteps(groups: Iterable<readonly Command[]>): Promise<void> {
  let step: Command[] = [];
  let length = 0;
  for (const group of groups) {
    const size = JSON.stringify(group).length;
    if (step.length > 0 && length + size > most) {
      await sendAll(step);
      [step, length] = [[], 0];
    }
    step.push(...group);
    length += size;
  }
  if (step.length > 0) await sendAll(step);
}

function readBackup(lines: readonly string[], file: string): { entries: Entry[]; taken: string } {
  const entries = lines.slice(0, -1).map((line) => JSON.parse(line) as Entry);
  const end = JSON.parse(lines.at(-1) ?? '{}') as Partial<End>;
  if (end.entries !== entries.length || end.taken === undefined) throw new Error(`${file} is not whole`);
  return { entries, taken: end.taken };
}

/**
 * Puts a backup into the store. What has passed its time stays away; what was taken back since is noted to be erased
 * again, before anything else is written.
 * @throws Error with a sentence when the store is not empty, or the file is no whole backup; StoreDown
 */
export async function putBack({ file, secret, gone, replace }: PutBack): Promise<Restored> {
  const { entries, taken } = readBackup(await readSealed(file, secret), file);
  if (!replace && !(await isEmpty()))
    throw new Error('the store is not empty: restore into a new one, or say --replace to lose what is in it');
  await clear();
  const now = Date.now();
  const living = entries.filter(({ expires }) => expires === null || expires > now);
  const again = [
    ...new Set([...gone, ...living.filter(({ key }) => key === restoredKey).flatMap(({ value }) => value)]),
  ];
  await sendAll(noteRestored(again));
  await sendInSteps(living.filter(({ key }) => key !== restoredKey).map(commandsFor));
  // The build that shows it waits until what was taken back is gone again.
  if (again.length === 0) await sendAll(wishForRebuild(true));
  return { taken, keys: living.length, expired: entries.length - living.length, gone: again.length };
}
