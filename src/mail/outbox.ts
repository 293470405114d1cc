import type { Site } from '../content/site.ts';
import { after } from '../i18n/duration.ts';
import { newId } from '../sign.ts';
import { asList, run, type Command } from '../store/client.ts';
import { commit } from '../store/commit.ts';
import { compose, type Letter, type Mail } from './compose.tsx';

/**
 * Mails wait here until the mail server has taken them. They are written in the same atomic step as what they tell of,
 * tried at once after the answer, and again by a scheduled function. `outbox` orders the ids by when to try next.
 */
const queue = 'outbox';
const record = (id: string) => `mail:${id}`;

/** How long one sender may take before another may try the same mail, in milliseconds. */
const lease = 2 * 60_000;

/** Pauses between tries grow from one minute to six hours, in milliseconds. */
const pause = (tries: number) => Math.min(60_000 * 2 ** tries, 6 * 3_600_000);

/** The commands that put letters into the outbox, for `commit`. @param now milliseconds since 1970 (UTC) */
export function postLetters(letters: readonly Letter[], site: Site, now: number): Command[] {
  return letters.flatMap((letter): Command[] => {
    const id = newId();
    return [
      ['HSET', record(id), 'data', JSON.stringify(compose(letter, site)), 'tries', '0'],
      ['PEXPIREAT', record(id), String(after(now, site.keep.mail))],
      ['ZADD', queue, String(now), id],
    ];
  });
}

const claim = `
local claimed = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '-inf', ARGV[1], 'BYSCORE', 'LIMIT', '0', ARGV[3])) do
  local mail = redis.call('HMGET', ARGV[4] .. id, 'data', 'tries')
  if mail[1] then
    redis.call('ZADD', KEYS[1], ARGV[2], id)
    table.insert(claimed, { id, mail[1], mail[2] })
  else
    redis.call('ZREM', KEYS[1], id)
  end
end
return claimed
`;

/** Hands one mail to the mail server. @throws Error when the server did not take it */
export type Send = (id: string, mail: Mail) => Promise<void>;

async function drop(id: string): Promise<void> {
  await commit(
    [],
    [
      ['ZREM', queue, id],
      ['DEL', record(id)],
    ],
  );
}

async function tryAgainLater(id: string, tries: number, now: number): Promise<void> {
  // A mail that has passed its time, or that another sender got through meanwhile, is not brought back.
  await commit(
    [{ guard: 'present', key: record(id) }],
    [
      ['HSET', record(id), 'tries', String(tries + 1)],
      ['ZADD', queue, String(now + pause(tries)), id],
    ],
  );
}

/**
 * Sends what is due. A mail is sent at least once: a crash between the server's answer and our note of it may double
 * it; its `Message-ID` stays the same, so that most mail programs show it once.
 * @param now milliseconds since 1970 (UTC)
 * @returns how many the mail server did not take; they wait for another try
 * @throws StoreDown
 */
export async function deliver(now: number, send: Send, most = 20): Promise<{ failed: number }> {
  const claimed = asList(
    await run<[string, string, string][]>(claim, [queue], [String(now), String(now + lease), String(most), record('')]),
  );
  const results = await Promise.all(
    claimed.map(async ([id, data, tries]) => {
      const mail = JSON.parse(data) as Mail;
      if (mail.until !== null && mail.until <= now) return drop(id);
      try {
        await send(id, mail);
      } catch {
        await tryAgainLater(id, Number(tries), now);
        return 'failed';
      }
      return drop(id);
    }),
  );
  return { failed: results.filter((result) => result === 'failed').length };
}
