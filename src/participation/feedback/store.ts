import type { Site } from '../../content/site.ts';
import { send, type Command } from '../../store/client.ts';
import { commit, type Change, type Guard, type Outcome } from '../../store/commit.ts';
import { readList } from '../../store/lists.ts';
import { findRecord, writeRecord, type Versioned } from '../../store/records.ts';
import { countChanges } from './count-store.ts';
import type { Feedback } from './feedback.ts';
import { keptUntil, nextDue } from './keeping.ts';
import { keys } from './keys.ts';
import { listOf, lists, type ListName } from './rules.ts';

/** Reads a piece of feedback. @throws StoreDown */
export function findFeedback(id: string): Promise<Versioned<Feedback> | null> {
  return findRecord<Feedback>(keys.record(id));
}

/** Puts it into the one list where it stands, by when it was sent. */
function listed(feedback: Feedback): Command[] {
  const { id, createdAt } = feedback;
  const here = listOf(feedback);
  return lists.map((name): Command => {
    const key = keys.list(name);
    return name === here ? ['ZADD', key, String(createdAt), id] : ['ZREM', key, id];
  });
}

/** Writes its next state with all that follows from it, and more guards and changes in the same step. @throws StoreDown */
export function saveFeedback(
  before: Versioned<Feedback> | null,
  next: Feedback,
  site: Site,
  { guards = [], changes = [] }: { readonly guards?: readonly Guard[]; readonly changes?: readonly Change[] } = {},
): Promise<Outcome> {
  const version = before?.version ?? 0;
  const { guard, commands } = writeRecord(keys.record(next.id), { record: next, version }, keptUntil(next, site));
  return commit(
    [...guards, guard],
    [
      ...commands,
      ...listed(next),
      ['ZADD', keys.due, String(nextDue(next, site)), next.id],
      ...countChanges(before?.record ?? null, next, site),
      ...changes,
    ],
  );
}

/**
 * Takes every trace of a piece of feedback out of the store but for the numbers it was counted in, unless it changed.
 * @param version of the record as it was read; 0: it is gone already
 * @throws StoreDown
 */
export function eraseFeedback(id: string, version: number, changes: readonly Change[] = []): Promise<Outcome> {
  return commit(
    [{ guard: 'version', key: keys.record(id), version }],
    [
      ['DEL', keys.record(id)],
      ['ZREM', keys.due, id],
      ...lists.map((name): Command => ['ZREM', keys.list(name), id]),
      ...changes,
    ],
  );
}

/**
 * A part of one of the desk's lists, and how many there are in all: what is still to be done oldest first, the rest
 * newest first. One round trip.
 * @throws StoreDown
 */
export function feedbackList(list: ListName, from: number, most: number) {
  const first = list === 'new' || list === 'working' ? 'oldest' : 'newest';
  return readList<Feedback>({ list: keys.list(list), prefix: keys.record(''), first, from, most });
}

/** Feedback of which something has passed its time. @param now milliseconds since 1970 (UTC) @throws StoreDown */
export function dueFeedback(now: number): Promise<string[]> {
  return send<string[]>('ZRANGE', keys.due, '-inf', String(now), 'BYSCORE', 'LIMIT', '0', '50');
}

/** For `commit`: nothing is new. */
export const nothingNew: Guard = { guard: 'below', key: keys.list('new'), since: 0, limit: 1 };
