import type { Site } from '../../../content/site.ts';
import { run, type Command } from '../../../store/client.ts';
import type { Change, Guard } from '../../../store/commit.ts';
import { commit, type Outcome as Written } from '../../../store/commit.ts';
import { findRecord, parseRecord, writeRecord, type Versioned } from '../../../store/records.ts';
import type { Comment } from '../comment.ts';
import type { Report } from './report.ts';
import { keptUntil } from './rules.ts';

/** A report is one hash, gone by itself at its time; beside it, the open ones of each comment, oldest first. */
const keys = {
  record: (id: string) => `report:${id}`,
  open: (comment: string) => `reports:open:${comment}`,
};

/** Reads a report. @throws StoreDown */
export function findReport(id: string): Promise<Versioned<Report> | null> {
  return findRecord<Report>(keys.record(id));
}

/**
 * What writes a report's next state, for the commit that changes its comment: no report of a comment is opened or ended
 * without the comment's next version, so that a moderator decides on all there are.
 */
export function reportChanges(version: number, report: Report, site: Site) {
  const { id, comment, status, createdAt } = report;
  const until = keptUntil(report, site);
  const { guard, commands } = writeRecord(keys.record(id), { record: report, version }, until);
  const open = keys.open(comment);
  const listed: Command[] =
    status === 'open'
      ? [
          ['ZADD', open, String(createdAt), id],
          ['PEXPIREAT', open, String(until)],
        ]
      : [['ZREM', open, id]];
  return { guard, changes: [...commands, ...listed] };
}

/** What takes every trace of a report out of the store, for `commit`; an open one only with its comment's next version. */
export function erasure({ record: { id, comment }, version }: Versioned<Report>) {
  const guard: Guard = { guard: 'version', key: keys.record(id), version };
  const changes: Command[] = [
    ['DEL', keys.record(id)],
    ['ZREM', keys.open(comment), id],
  ];
  return { guard, changes };
}

/** Writes a report whose comment is no more. @throws StoreDown */
export function saveReport({ version }: Versioned<Report>, next: Report, site: Site): Promise<Written> {
  const { guard, changes } = reportChanges(version, next, site);
  return commit([guard], changes satisfies Change[]);
}

const readOpen = `
local found = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '0', '-1')) do
  table.insert(found, redis.call('HMGET', ARGV[1] .. id, 'version', 'data'))
end
return found
`;

/** The open reports of a comment by its id, oldest first. One round trip. @throws StoreDown */
export async function openReports(comment: string): Promise<Versioned<Report>[]> {
  const found = await run<unknown[]>(readOpen, [keys.open(comment)], [keys.record('')]);
  return found.map((answer) => parseRecord<Report>(answer)).filter((report) => report !== null);
}

/** The open reports of a comment, oldest first; asks only when there are some. @throws StoreDown */
export async function openReportsOf({ id, openReports: count }: Comment): Promise<Report[]> {
  return count > 0 ? (await openReports(id)).map(({ record }) => record) : [];
}
