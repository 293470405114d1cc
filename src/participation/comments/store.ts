import type { Site } from '../../content/site.ts';
import { asList, run, send, type Command } from '../../store/client.ts';
import { commit, type Change, type Guard, type Outcome } from '../../store/commit.ts';
import { wishForRebuild } from '../../store/wishes.ts';
import { findRecord, recordRead, writeRecord, type Versioned } from '../../store/records.ts';
import { authorChanges, authorOf, forgetAuthor } from './author-store.ts';
import type { Comment, ListedComment, PublicComment } from './comment.ts';
import { keptUntil, nextDue } from './keeping.ts';
import { publicView } from './rules.ts';
import { thread } from './thread.ts';

/**
 * The kind's keys. A comment is one hash. What can be told from it is kept beside it in the same atomic step: the
 * queue, the newest public ones, and for each post the public views, their order, and all of them as one prepared
 * JSON text, so that readers cost one GET.
 */
const keys = {
  record: (id: string) => `comment:${id}`,
  waiting: 'comments:waiting',
  published: 'comments:published',
  closed: 'comments:closed',
  due: 'comments:due',
  posts: 'comments:posts',
  order: (post: string) => `comments:order:${post}`,
  views: (post: string) => `comments:views:${post}`,
  list: (post: string) => `comments:list:${post}`,
};

/** Lists of the desk: what waits (oldest first), what is public and what is closed (newest first). */
export type DeskList = 'waiting' | 'published' | 'closed';

function indexed(key: string, id: string, score: number | null): Command {
  return score === null ? ['ZREM', key, id] : ['ZADD', key, String(score), id];
}

function publish(post: string, id: string, view: ListedComment | null): Change[] {
  const entry: Change[] =
    view === null
      ? [
          ['ZREM', keys.order(post), id],
          ['HDEL', keys.views(post), id],
        ]
      : [
          ['ZADD', keys.order(post), String(Date.parse(view.createdAt)), id],
          ['HSET', keys.views(post), id, JSON.stringify(view)],
          ['SADD', keys.posts, post],
        ];
  return [...entry, { join: keys.list(post), order: keys.order(post), values: keys.views(post) }];
}

/** A comment of which something passes its time, and what must go with it. */
export interface Due {
  readonly id: string;
  readonly post: string;
  /** The author's hash, or nothing. */
  readonly author: string;
}

function dueOf({ id, post, email }: Comment): Due {
  return { id, post, author: email ? authorOf(email) : '' };
}

const dueMember = ({ id, post, author }: Due) => `${id} ${post} ${author}`.trim();

/** For `commit`: takes an entry away that names another author than the comment does now. */
export function leaveDue(due: Due, comment: Comment | null): Command[] {
  const member = dueMember(due);
  return comment && dueMember(dueOf(comment)) === member ? [] : [['ZREM', keys.due, member]];
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
  const was = before && publicView(before.record);
  const view = publicView(comment);
  const changesPage = JSON.stringify(was) !== JSON.stringify(view);
  const changes: Change[] = [
    ...record.commands,
    indexed(keys.waiting, id, comment.waitingSince),
    indexed(keys.published, id, status === 'published' ? comment.publishedAt : null),
    indexed(keys.closed, id, comment.closedAt),
    ...(before ? leaveDue(dueOf(before.record), comment) : []),
    ['ZADD', keys.due, String(nextDue(comment, site)), dueMember(dueOf(comment))],
    ...authorChanges(before?.record ?? null, comment, site),
    ...(changesPage ? [...publish(post, id, view), ...wishForRebuild(view === null)] : []),
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

function readList(list: string | null): PublicComment[] {
  return thread(asList(JSON.parse(list ?? '[]') as ListedComment[]));
}

/** The published comments of a post, as they are read. One round trip. @throws StoreDown */
export async function publishedList(post: string): Promise<PublicComment[]> {
  return readList(await send<string | null>('GET', keys.list(post)));
}

/** The prepared lists of all posts, for the build. @throws StoreDown */
export async function allPublishedLists(): Promise<Map<string, PublicComment[]>> {
  const posts = await send<string[]>('SMEMBERS', keys.posts);
  if (posts.length === 0) return new Map();
  const lists = await send<(string | null)[]>('MGET', ...posts.map(keys.list));
  return new Map(posts.map((post, i) => [post, readList(lists[i] ?? null)]));
}

const readDesk = `
local found = {}
for _, id in ipairs(redis.call(ARGV[1], KEYS[1], ARGV[2], ARGV[3])) do
  local record = redis.call('HMGET', ARGV[4] .. id, 'version', 'data')
  if record[1] then table.insert(found, record) end
end
return { redis.call('ZCARD', KEYS[1]), found }
`;

/** A part of one of the desk's lists, and how many there are in all. One round trip. @throws StoreDown */
export async function deskList(list: DeskList, from: number, most: number) {
  const order = list === 'waiting' ? 'ZRANGE' : 'ZREVRANGE';
  const [total, found] = await run<[number, [string, string][]]>(
    readDesk,
    [keys[list]],
    [order, String(from), String(from + most - 1), keys.record('')],
  );
  const items = found.map(([version, data]): Versioned<Comment> => ({
    version: Number(version),
    record: JSON.parse(data) as Comment,
  }));
  return { total: Number(total), items };
}

/** For `commit`: no comment waits for a moderator. */
export const nothingWaits: Guard = { guard: 'below', key: keys.waiting, since: 0, limit: 1 };

/** Comments of which something has passed its time. @param now ms since 1970 (UTC) @throws StoreDown */
export async function dueComments(now: number): Promise<Due[]> {
  const due = await send<string[]>('ZRANGE', keys.due, '-inf', String(now), 'BYSCORE', 'LIMIT', '0', '50');
  return due.map((member) => {
    const [id = '', post = '', author = ''] = member.split(' ');
    return { id, post, author };
  });
}

/** Takes every trace of a comment out of the store, unless it was written again meanwhile. @throws StoreDown */
export async function eraseComment(due: Due, version: number, changes: readonly Change[] = []): Promise<Outcome> {
  const { id, post, author } = due;
  const wasPublic = Number(await send<number>('HEXISTS', keys.views(post), id)) === 1;
  return commit(
    [{ guard: 'version', key: keys.record(id), version }],
    [
      ['DEL', keys.record(id)],
      ...[keys.waiting, keys.published, keys.closed].map((key): Command => ['ZREM', key, id]),
      ...leaveDue(due, null),
      ...(author ? forgetAuthor(author, id) : []),
      ...(wasPublic ? [...publish(post, id, null), ...wishForRebuild(false)] : []),
      ...changes,
    ],
  );
}
