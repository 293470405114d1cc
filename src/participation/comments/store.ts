import type { Site } from '../../content/site.ts';
import type { Command } from '../../store/client.ts';
import { commit, type Change, type Guard, type Outcome } from '../../store/commit.ts';
import { readList } from '../../store/lists.ts';
import { wishForRebuild } from '../../store/wishes.ts';
import { findRecord, recordRead, writeRecord, type Versioned } from '../../store/records.ts';
import { authorChanges } from './author-store.ts';
import type { Comment } from './comment.ts';
import { dueMember, dueOf, leaveDue } from './due-store.ts';
import { keptUntil, nextDue } from './keeping.ts';
import { keys } from './keys.ts';
import { publish } from './public-store.ts';
import { isShownOtherwise, publicView } from './rules.ts';

/** Lists of the desk: what waits (oldest first), what is public and what is closed (newest first). */
export type DeskList = 'waiting' | 'published' | 'closed';

function indexed(key: string, id: string, score: number | null): Command {
  return score === null ? ['ZREM', key, id] : ['ZADD', key, String(score), id];
}

/**
 * Everything that follows from a comment's change, for `commit`.
 * @param before the record as it was read; null for a new one
 */
function changesOf(before: Versioned<Comment> | null, comment: Comment, site: Site) {
  const { id, post, status } = comment;
  const record = writeRecord(
    keys.record(id),
    { record: comment, version: before?.version ?? 0 },
    keptUntil(comment, site),
  );
  const view = publicView(comment);
  const changes: Change[] = [
    ...record.commands,
    indexed(keys.waiting, id, comment.waitingSince),
    indexed(keys.published, id, status === 'published' ? comment.publishedAt : null),
    indexed(keys.closed, id, comment.closedAt),
    ...(before ? leaveDue(dueOf(before.record), comment) : []),
    ['ZADD', keys.due, String(nextDue(comment, site)), dueMember(dueOf(comment))],
    ...authorChanges(comment, site),
    ...(isShownOtherwise(before?.record ?? null, comment)
      ? [...publish(post, id, view), ...wishForRebuild(view === null)]
      : []),
  ];
  return { guard: record.guard, changes };
}

/** The guard that a comment is as it was read. */
function unchanged({ record, version }: Versioned<Comment>): Guard {
  return { guard: 'version', key: keys.record(record.id), version };
}

/** The command that reads a comment; `parseRecord` reads its answer. */
export function commentRead(id: string): Command {
  return recordRead(keys.record(id));
}

/** Reads a comment. @throws StoreDown */
export function findComment(id: string): Promise<Versioned<Comment> | null> {
  return findRecord<Comment>(keys.record(id));
}

/**
 * Writes a comment's next state with all that follows from it, and more guards and changes in the same step.
 * @throws StoreDown
 */
export function saveComment(
  before: Versioned<Comment> | null,
  comment: Comment,
  site: Site,
  more: { readonly guards?: readonly Guard[]; readonly changes?: readonly Change[] } = {},
): Promise<Outcome> {
  const { guard, changes } = changesOf(before, comment, site);
  return commit([...(more.guards ?? []), guard], [...changes, ...(more.changes ?? [])]);
}

/**
 * Writes an official's answer, and the comment it answers when that is decided on in the same step; when not, the answer
 * is only taken while the comment is as it was read.
 * @throws StoreDown
 */
export function saveAnswer(
  before: Versioned<Comment>,
  next: Comment,
  answer: Comment,
  site: Site,
  more: { readonly changes?: readonly Change[] } = {},
): Promise<Outcome> {
  const written = changesOf(null, answer, site);
  const answered = next === before.record ? { guard: unchanged(before), changes: [] } : changesOf(before, next, site);
  return commit([answered.guard, written.guard], [...answered.changes, ...written.changes, ...(more.changes ?? [])]);
}

/** A part of one of the desk's lists, and how many there are in all. One round trip. @throws StoreDown */
export function deskList(list: DeskList, from: number, most: number) {
  const first = list === 'waiting' ? 'oldest' : 'newest';
  return readList<Comment>({ list: keys[list], prefix: keys.record(''), first, from, most });
}

/** For `commit`: no comment waits for a moderator. */
export const nothingWaits: Guard = { guard: 'below', key: keys.waiting, since: 0, limit: 1 };
