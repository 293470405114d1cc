import type { Site } from '../content/site.ts';
import { after } from '../i18n/duration.ts';
import { inMs } from '../limits.ts';
import { newId } from '../id.ts';
import { sign, signatures } from '../sign.ts';
import type { Command } from '../store/client.ts';
import type { Change } from '../store/commit.ts';
import { compose, type Letter } from './compose.tsx';
import { threadKey } from './thread.ts';

/**
 * Mails wait here until the mail server has taken them. They are written in the same atomic step as what they tell of,
 * tried at once after the answer, and again by a scheduled function. `queue` orders the ids by when to try next.
 * `failed` has those that failed at least once, by when they pass their time; the ones given up are in it alone.
 */
export const keys = { queue: 'outbox', failed: 'outbox:failed', record: (id: string) => `mail:${id}` };

const quotaKey = (address: string) => `mails:${address}`;

/** Every key that counts letters to an address, whichever secret it was written under. */
export function quotasOf(email: string): string[] {
  return signatures('address', email.toLowerCase()).map(quotaKey);
}

/** How far a letter to one person is put before those to many, in milliseconds: nobody waits for a code behind them. */
const ahead = inMs.hours(1);

function inThread(thread: string, id: string, expires: string): Command[] {
  return [
    ['HSET', keys.record(id), 'thread', thread],
    ['RPUSH', threadKey(thread), id],
    ['PEXPIREAT', threadKey(thread), expires],
  ];
}

/** The commands that put letters into the outbox, for `commit`. @param now milliseconds since 1970 (UTC) */
export function postLetters(letters: readonly Letter[], site: Site, now: number): Command[] {
  const expires = String(after(now, site.keep.mail));
  return letters.flatMap((letter): Command[] => {
    const id = letter.id ?? newId();
    const mail = JSON.stringify(compose(letter, site));
    return [
      ['HSET', keys.record(id), 'data', mail, 'tries', '0', 'since', String(now), 'expires', expires],
      ['PEXPIREAT', keys.record(id), expires],
      ['ZADD', keys.queue, String(letter.unsubscribe === undefined ? now - ahead : now), id],
      ...(letter.thread === undefined ? [] : inThread(letter.thread, id, expires)),
    ];
  });
}

/**
 * The same for letters to addresses that somebody typed into a form: at most five an hour to one address, however
 * its letters are written, so that whoever types another's does not flood them.
 */
export function postToGiven(letters: readonly Letter[], site: Site, now: number): Change[] {
  return letters.map((letter) => ({
    quota: quotaKey(sign('address', letter.to.toLowerCase())),
    most: 5,
    ms: inMs.hours(1),
    changes: postLetters([letter], site, now),
  }));
}

/** The commands that take mails out of the outbox, sent or not, for `commit`. */
export function takeOut(ids: readonly string[]): Command[] {
  if (ids.length === 0) return [];
  return [
    ['ZREM', keys.queue, ...ids],
    ['ZREM', keys.failed, ...ids],
    ['DEL', ...ids.map(keys.record)],
  ];
}
