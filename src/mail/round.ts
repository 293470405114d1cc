import { callBack } from '../store/ahead.ts';
import { asList, run, type Command } from '../store/client.ts';
import { commit } from '../store/commit.ts';
import type { Mail } from './compose.tsx';
import { failureOf, type Failure } from './failure.ts';
import { keys, takeOut } from './outbox.ts';
import { lateKey, threadHead, threadKey } from './thread.ts';

/** How long one sender may take before another may try the same mail, in milliseconds. */
const lease = 2 * 60_000;

/** How many mails are on their way at once. */
export const atOnce = 5;

/** Pauses between tries grow from one minute to six hours, in milliseconds. */
const longestPause = 6 * 3_600_000;
const pause = (tries: number) => Math.min(60_000 * 2 ** tries, longestPause);

/** Hands one mail to the mail server. @throws an error of nodemailer's when the server did not take it */
export type Send = (id: string, mail: Mail) => Promise<void>;

/** A mail that this round alone may try for the time of the lease. */
interface Claimed {
  readonly id: string;
  readonly mail: Mail;
  readonly tries: number;
  /** When the record passes its time; milliseconds since 1970 (UTC). */
  readonly expires: string;
  /** Empty when it belongs to none. */
  readonly thread: string;
}

const script = `
${threadHead}
${callBack}
callBack(KEYS[1], ARGV[1], ARGV[6])
local claimed = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '-inf', ARGV[1], 'BYSCORE', 'LIMIT', '0', ARGV[3])) do
  local mail = redis.call('HMGET', ARGV[4] .. id, 'data', 'tries', 'expires', 'thread')
  local head = mail[4] and threadHead(ARGV[5] .. mail[4], KEYS[1])
  if head and head ~= id then
    local turn = tonumber(redis.call('ZSCORE', KEYS[1], head)) + 1
    redis.call('ZADD', KEYS[1], string.format('%d', turn), id)
    table.insert(claimed, { id })
  elseif mail[1] then
    redis.call('ZADD', KEYS[1], ARGV[2], id)
    table.insert(claimed, { id, mail[1], mail[2], mail[3], mail[4] or '' })
  else
    redis.call('ZREM', KEYS[1], id)
    table.insert(claimed, { id })
  end
end
return claimed
`;

async function claim(now: number, most: number) {
  const args = [now, now + lease, most, keys.record(''), threadKey(''), now + longestPause].map(String);
  const found = asList(await run<[string, string?, string?, string?, string?][]>(script, [keys.queue], args));
  const mails = found.flatMap(([id, data, tries, expires = '', thread = '']): Claimed[] =>
    data === undefined ? [] : [{ id, mail: JSON.parse(data) as Mail, tries: Number(tries), expires, thread }],
  );
  return { mails, none: found.length === 0 };
}

async function note(
  { id, tries, expires }: Claimed,
  { error, permanent, everyone }: Failure,
  now: number,
): Promise<void> {
  // A mail that has passed its time, or that another sender got through meanwhile, is not brought back.
  await commit(
    [{ guard: 'present', key: keys.record(id) }],
    [
      ['HSET', keys.record(id), 'tries', String(tries + 1), 'error', error, 'everyone', everyone ? '1' : '0'],
      permanent ? ['ZREM', keys.queue, id] : ['ZADD', keys.queue, String(now + pause(tries)), id],
      ['ZADD', keys.failed, expires, id],
    ],
  );
}

/** @returns why the mail was not taken; null when it is done with */
async function tryOne(claimed: Claimed, send: Send, now: number): Promise<Failure | null> {
  const { id, mail } = claimed;
  const late = mail.until !== null && mail.until <= now;
  if (!late) {
    try {
      await send(id, mail);
    } catch (error) {
      const failure = failureOf(error, mail.to);
      await note(claimed, failure, now);
      return failure;
    }
  }
  await finish(claimed, late, now);
  return null;
}

const release = `
${threadHead}
local head = threadHead(KEYS[2], KEYS[1])
if head then redis.call('ZADD', KEYS[1], ARGV[1], head) end
return 'OK'
`;

/** Takes a mail out of the outbox that was sent, or whose moment has passed, and lets the next of its thread go. */
async function finish({ id, thread, expires }: Claimed, late: boolean, now: number): Promise<void> {
  const noted: Command[] = late && thread !== '' ? [['SET', lateKey(thread), id, 'PXAT', expires]] : [];
  // Somebody's data may have been erased while their mail was on its way: nothing is noted of them then.
  await commit([{ guard: 'present', key: keys.record(id) }], [...takeOut([id]), ...noted]);
  if (thread !== '') await run(release, [keys.queue, threadKey(thread)], [String(now)]);
}

/**
 * Sends what is due, a few at once, until nothing is or the time is over. The first goes alone: when the mail server is
 * down, the round ends with one mail's try spent, not everyone's. A mail is sent at least once: a crash between the
 * server's answer and our note of it may double it; its `Message-ID` stays the same, so that most mail programs show it
 * once.
 * @param ms how long the round may take before it begins nothing new, in milliseconds
 * @returns how many the mail server did not take
 * @throws StoreDown
 */
export async function sendRound(send: Send, ms: number): Promise<{ failed: number }> {
  const end = Date.now() + ms;
  let failed = 0;
  for (let most = 1; ; most = atOnce) {
    const now = Date.now();
    const { mails, none } = await claim(now, most);
    const failures = (await Promise.all(mails.map((mail) => tryOne(mail, send, now)))).filter(
      (fault) => fault !== null,
    );
    failed += failures.length;
    if (none || failures.some(({ everyone }) => everyone) || Date.now() >= end) return { failed };
  }
}
