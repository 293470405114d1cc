import { asList, run, send, type Command } from '../store/client.ts';
import { commit, type Change } from '../store/commit.ts';
import type { Mail } from './compose.tsx';
import { keys, takeOut } from './outbox.ts';

/** A mail that the mail server did not take at least once. Times in milliseconds since 1970 (UTC). */
export interface FailedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly tries: number;
  /** What the mail server said last, one line, without addresses. */
  readonly error: string;
  /** When it is tried next; null when it was given up, because the server refused it for good. */
  readonly nextTry: number | null;
  /** When it was written. */
  readonly since: number;
}

const script = `
local found = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '+inf', ARGV[1], 'BYSCORE', 'REV', 'LIMIT', ARGV[2], ARGV[3])) do
  local mail = redis.call('HMGET', ARGV[4] .. id, 'data', 'tries', 'error', 'since')
  if mail[1] then
    local due = redis.call('ZSCORE', KEYS[2], id)
    table.insert(found, { id, mail[1], mail[2], mail[3] or '', mail[4], due or '' })
  end
end
return { redis.call('ZCOUNT', KEYS[1], ARGV[1], '+inf'), found }
`;

/** A part of the mails that failed and still lie in the outbox, newest first, and how many there are. @throws StoreDown */
export async function failedMails(from: number, most: number): Promise<{ items: FailedMail[]; total: number }> {
  const args = [`(${Date.now()}`, String(from), String(most), keys.record('')];
  const [total, found] = asList(
    await run<[number, [string, string, string, string, string, string][]]>(script, [keys.failed, keys.queue], args),
  );
  const items = found.map(([id, data, tries, error, since, due]): FailedMail => {
    const { to, subject } = JSON.parse(data) as Mail;
    return {
      id,
      to,
      subject,
      tries: Number(tries),
      error,
      nextTry: due === '' ? null : Number(due),
      since: Number(since),
    };
  });
  return { items, total: Number(total) };
}

/** The command that counts the mails that failed and still lie in the outbox, given up or not, at a moment (UTC, ms). */
export const countFailed = (now: number): Command => ['ZCOUNT', keys.failed, `(${now}`, '+inf'];

/**
 * Lets the next round try a mail, also one that was given up.
 * @param more what else changes in the same step
 * @param now milliseconds since 1970 (UTC)
 * @returns false when it is not in the outbox any more
 * @throws StoreDown
 */
export async function retryMail(id: string, now: number, more: readonly Change[] = []): Promise<boolean> {
  const { done } = await commit(
    [{ guard: 'present', key: keys.record(id) }],
    [['ZADD', keys.queue, String(now), id], ...more],
  );
  return done;
}

/**
 * Takes a mail out of the outbox unsent.
 * @param more what else changes in the same step
 * @returns false when it was not in it any more
 * @throws StoreDown
 */
export async function dropMail(id: string, more: readonly Change[] = []): Promise<boolean> {
  return (await commit([{ guard: 'present', key: keys.record(id) }], [...takeOut([id]), ...more])).done;
}

/** Forgets which mails failed, once their records are gone. @param now milliseconds since 1970 (UTC) @throws StoreDown */
export async function expireFailed(now: number): Promise<void> {
  await send('ZREMRANGEBYSCORE', keys.failed, '-inf', String(now));
}
