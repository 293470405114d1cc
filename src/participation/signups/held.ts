import type { Site } from '../../content/site.ts';
import { readEnv } from '../../env.ts';
import { endpoints } from '../../i18n/routes.ts';
import { inMs } from '../../limits.ts';
import { postLetters } from '../../mail/outbox.ts';
import { asList, send, type Command } from '../../store/client.ts';
import type { Change } from '../../store/commit.ts';
import { moderators } from '../shared/moderators.ts';
import { messages } from './messages.ts';
import type { Signup } from './signup.ts';

/**
 * Sign-ups that wait for a person at the desk, of all evenings: `list` has `<evening> <id>` by when each passes its time.
 * `told`: moderators were told less than an hour ago, and have let in or cancelled none since.
 */
const keys = { list: 'signups:held', told: 'signups:held:told' };

/** The commands that note whether a sign-up is held, for `commit`. @param expires milliseconds since 1970 (UTC) */
export function heldChanges(before: Signup | null, { id, evening, held }: Signup, expires: number): Command[] {
  const member = `${evening} ${id}`;
  if (held === null) return before?.held ? notHeld({ id, evening }) : [];
  return [
    ['ZADD', keys.list, String(expires), member],
    ['PEXPIREAT', keys.list, String(expires), 'NX'],
    ['PEXPIREAT', keys.list, String(expires), 'GT'],
  ];
}

/** The commands that note that a sign-up is held no longer, for `commit`. */
export function notHeld({ id, evening }: Pick<Signup, 'id' | 'evening'>): Command[] {
  return [
    ['ZREM', keys.list, `${evening} ${id}`],
    ['DEL', keys.told],
  ];
}

/** The change that tells moderators that a sign-up waits for them, for `commit`; it says nobody's name. */
export function tellOfHeld(site: Site, now: number): Change {
  const lang = site.languages[0];
  const { subject, text, open } = messages[lang].signupMails.toCheck;
  const link = { label: open, href: `${readEnv().url}${endpoints.desk}evenings/` };
  const letters = moderators().map((to) => ({ to, lang, why: 'staff', subject, lines: [text, link] }) as const);
  return { quota: keys.told, most: 1, ms: inMs.hours(1), changes: postLetters(letters, site, now) };
}

/** The command that counts the sign-ups that are held, of all evenings, at a moment (UTC, ms). */
export const countHeld = (now: number): Command => ['ZCOUNT', keys.list, String(now), '+inf'];

/** How many sign-ups are held of each evening that has any. One round trip. @throws StoreDown */
export async function heldByEvening(now: number): Promise<Map<string, number>> {
  const found = asList(await send<string[]>('ZRANGEBYSCORE', keys.list, String(now), '+inf'));
  const evenings = Map.groupBy(found, (member) => member.split(' ')[0] ?? '');
  return new Map([...evenings].map(([evening, members]) => [evening, members.length]));
}
