import { after, type Duration } from '../i18n/duration.ts';
import type { Action, Reason } from '../participation/comments/comment.ts';
import { run, send, type Command } from '../store/client.ts';
import type { EveningEntry } from './evenings/entry.ts';
import type { FeedbackEntry } from './feedback/entry.ts';
import type { NoticeEntry } from './notices/entry.ts';
import type { PersonEntry } from './person/entry.ts';

/** What can be done at the desk. */
export type Act = Action | 'keep' | 'uphold' | 'overturn' | 'answer' | 'trust' | 'untrust' | 'retryMail' | 'dropMail';

/** Who did what, to which comment or mail, when and why; never a text or a resident's address. `at` in ms (UTC). */
export interface LogEntry {
  readonly at: number;
  readonly by: string;
  readonly action: Act;
  /** The comment's id; null when it was about a mail. */
  readonly comment: string | null;
  readonly post: string | null;
  readonly reason: Reason | null;
  /** As which role somebody answered. */
  readonly person?: string;
  /** The mail's id. */
  readonly mail?: string;
}

/** An entry of any of the desk's rooms. */
export type AnyEntry = LogEntry | EveningEntry | FeedbackEntry | NoticeEntry | PersonEntry;

/** Entries lie in a sorted set by the moment each passes its time. */
const key = 'moderation:log';

/** The command that writes an entry, for `commit`, so that no decision goes without one. */
export function logEntry(entry: AnyEntry, keep: Duration): Command {
  return ['ZADD', key, String(after(entry.at, keep)), JSON.stringify(entry)];
}

const readEntries = `
return { redis.call('ZCARD', KEYS[1]), redis.call('ZREVRANGE', KEYS[1], ARGV[1], ARGV[2]) }
`;

/** A part of the log, the newest entries first, and how many there are in all. One round trip. @throws StoreDown */
export async function readLog(from: number, most: number): Promise<{ items: AnyEntry[]; total: number }> {
  const range = [String(from), String(from + most - 1)];
  const [total, entries] = await run<[number, string[]]>(readEntries, [key], range);
  return { items: entries.map((entry) => JSON.parse(entry) as AnyEntry), total: Number(total) };
}

/** Removes the entries that have passed their time. @param now ms since 1970 (UTC) @throws StoreDown */
export async function expireLog(now: number): Promise<void> {
  await send('ZREMRANGEBYSCORE', key, '-inf', String(now));
}
