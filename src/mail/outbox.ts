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

/** How many letters an address gets at most that somebody typed into a form: anybody may type another's. */
const quotas = {
  /** What a form asks for, such as the way to a receipt. */
  asked: [
    { of: 'mails', most: 5, ms: inMs.hours(1) },
    { of: 'mails:day', most: 20, ms: inMs.hours(24) },
  ],
  /** What comes of it later. Counted apart, so that nobody keeps such letters away by asking for others. */
  following: [{ of: 'mails:following', most: 20, ms: inMs.hours(1) }],
} as const;

/** A mailbox however its address is written; what follows a plus in it is the reader's own mark (RFC 5233). */
function mailboxOf(address: string): string {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  return `${name.split('+', 1)[0]}@${domain}`;
}

/** Every key that counts letters to an address, whichever secret it was written under. */
export function quotasOf(email: string): string[] {
  const names = Object.values(quotas).flatMap((limits) => limits.map(({ of }) => of));
  return signatures('address', mailboxOf(email)).flatMap((address) => names.map((name) => `${name}:${address}`));
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

function limited(limits: (typeof quotas)[keyof typeof quotas], letters: readonly Letter[], site: Site, now: number) {
  return letters.flatMap((letter) => {
    const address = sign('address', mailboxOf(letter.to));
    return limits.reduceRight<readonly Change[]>(
      (changes, { of, most, ms }) => [{ quota: `${of}:${address}`, most, ms, changes }],
      postLetters([letter], site, now),
    );
  });
}

/** The same for what somebody's form asks to be written to the address in it: five an hour and twenty a day to one. */
export function postToGiven(letters: readonly Letter[], site: Site, now: number): Change[] {
  return limited(quotas.asked, letters, site, now);
}

/**
 * The same for what follows from such a form later, without its sender: decisions, moves, reminders, messages. Twenty an
 * hour to one address, so that a hundred forms with another's address do not become a hundred letters on one day.
 */
export function postFollowing(letters: readonly Letter[], site: Site, now: number): Change[] {
  return limited(quotas.following, letters, site, now);
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
