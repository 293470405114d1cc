import { inMs } from '../limits.ts';
import { asList, run, send } from '../store/client.ts';
import { commit, type Change, type Outcome } from '../store/commit.ts';
import { findRecord, writeRecord, type Versioned } from '../store/records.ts';
import { wishForRebuild } from '../store/wishes.ts';
import type { DeskNotice } from './notice.ts';

/**
 * The notices that were posted at the desk. Each is one hash; those that have not ended lie together as one prepared JSON
 * text too, so that readers cost one GET; those that have are in `past`, by when they ended, as long as they are kept.
 */
const keys = {
  record: (id: string) => `notice:${id}`,
  order: 'notices:order',
  views: 'notices:views',
  list: 'notices:list',
  past: 'notices:past',
  begun: (id: string, from: number) => `notices:begun:${id}:${from}`,
};

/** How long the desk shows a notice that has ended, in milliseconds. */
const kept = inMs.hours(90 * 24);

/** How late a build may still be asked for because a notice began, in milliseconds. */
export const turnTime = inMs.hours(1);

/** How long it is remembered that it was. */
const begunFor = String(2 * turnTime);

const join: Change = { join: keys.list, order: keys.order, values: keys.views };

/** What puts a notice among those to come or in force, or takes it out and into the past, for `commit`. */
function listed({ id, from, until }: DeskNotice, view: DeskNotice | null): Change[] {
  const entry: Change[] =
    view === null
      ? [
          ['ZREM', keys.order, id],
          ['HDEL', keys.views, id],
          ['ZADD', keys.past, String(until), id],
        ]
      : [
          ['ZADD', keys.order, String(from), id],
          ['HSET', keys.views, id, JSON.stringify(view)],
        ];
  return [...entry, join, ...wishForRebuild(true)];
}

/** Reads a notice. @throws StoreDown */
export function findNotice(id: string): Promise<Versioned<DeskNotice> | null> {
  return findRecord<DeskNotice>(keys.record(id));
}

/**
 * Writes a notice's next state with all that follows from it, a new build of the pages too.
 * @param now milliseconds since 1970 (UTC)
 * @throws CommitUnsure
 */
export function saveNotice(
  before: Versioned<DeskNotice> | null,
  next: DeskNotice,
  now: number,
  changes: readonly Change[] = [],
): Promise<Outcome> {
  const version = before?.version ?? 0;
  const { guard, commands } = writeRecord(keys.record(next.id), { record: next, version }, next.until + kept);
  // One that is in force at once has its build with it.
  const begun: Change[] = next.from <= now ? [['SET', keys.begun(next.id, next.from), '1', 'PX', begunFor]] : [];
  return commit([guard], [...commands, ...listed(next, next.until > now ? next : null), ...begun, ...changes]);
}

/** The notices of the desk that have not been ended; one whose time is over may still be among them. @throws StoreDown */
export async function postedNotices(): Promise<DeskNotice[]> {
  return asList(JSON.parse((await send<string | null>('GET', keys.list)) ?? '[]') as DeskNotice[]);
}

const readPast = `
local found = {}
for _, id in ipairs(redis.call('ZREVRANGE', KEYS[1], '0', ARGV[1])) do
  local data = redis.call('HGET', ARGV[2] .. id, 'data')
  if data then table.insert(found, data) end
end
return found
`;

/** The notices that ended last, the newest first. @throws StoreDown */
export async function pastNotices(most: number): Promise<DeskNotice[]> {
  const found = asList(await run<string[]>(readPast, [keys.past], [String(most - 1), keys.record('')]));
  return found.map((data) => JSON.parse(data) as DeskNotice);
}

/** Takes a notice whose time is over off the pages, unless it was changed meanwhile. @throws StoreDown */
export async function retire(notice: DeskNotice, now: number): Promise<void> {
  const found = await findNotice(notice.id);
  if (found && found.record.until > now) return;
  const guard = { guard: 'version', key: keys.record(notice.id), version: found?.version ?? 0 } as const;
  await commit([guard], [...listed(notice, null), ['ZREMRANGEBYSCORE', keys.past, '-inf', String(now - kept)]]);
}

/** Asks for a build when a notice begins, once for each beginning. @throws StoreDown */
export async function announce({ id, from }: Pick<DeskNotice, 'id' | 'from'>): Promise<void> {
  const key = keys.begun(id, from);
  await commit([{ guard: 'absent', key }], [['SET', key, '1', 'PX', begunFor], ...wishForRebuild(true)]);
}
