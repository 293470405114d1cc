import { randomBytes, randomInt } from 'node:crypto';
import type { Site } from '../content/site.ts';
import { readEnv } from '../env.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { post } from '../mail/outbox.ts';
import { sign } from '../sign.ts';
import { run } from '../store/client.ts';
import { commit } from '../store/commit.ts';

/** How long a code can be used, and how many guesses it stands. */
export const codeTime = 10 * 60_000;
const guesses = 5;

/** At most so many codes an hour to one address: nobody's mailbox is flooded through our form. */
const codesAnHour = 10;

const keys = {
  attempt: (token: string) => `sign-in:${sign('sign-in', token)}`,
  sent: (email: string) => `sign-in:sent:${sign('sign-in', email)}`,
};

const hashed = (token: string, code: string) => sign('sign-in', `${token}\n${code}`);

/**
 * Begins a sign-in: a code by mail, good only together with the token, which the browser that asked keeps in a cookie.
 * For an address that may not sign in everything happens but the mail, so that answers and times are alike.
 * @param now milliseconds since 1970 (UTC)
 * @returns the token
 * @throws StoreDown
 */
export async function beginSignIn(email: string, lang: Locale, site: Site, now: number): Promise<string> {
  const token = randomBytes(16).toString('hex');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const t = messages[lang].mail.code;
  const letter = { to: email, lang, subject: t.subject(code), lines: [t.text(code), t.ignore], until: now + codeTime };
  const mail = post([{ ...letter, why: 'staff' }], site, now);
  const known = readEnv().staff.has(email);
  const sent = keys.sent(email);
  await commit(
    [{ guard: 'below', key: sent, since: now - 3_600_000, limit: codesAnHour }],
    [
      ['HSET', keys.attempt(token), 'email', email, 'code', known ? hashed(token, code) : '', 'guesses', '0'],
      ['PEXPIRE', keys.attempt(token), String(codeTime)],
      ['ZADD', sent, String(now), token],
      ['PEXPIRE', sent, '3600000'],
      ...(known ? mail : []),
    ],
  );
  return token;
}

// A guess is counted before it is looked at, so that a hundred at once are still five.
const guess = `
if redis.call('EXISTS', KEYS[1]) == 0 then return { 'over', '' } end
if redis.call('HINCRBY', KEYS[1], 'guesses', '1') > tonumber(ARGV[2]) then return { 'over', '' } end
if redis.call('HGET', KEYS[1], 'code') ~= ARGV[1] then return { 'wrong', '' } end
local email = redis.call('HGET', KEYS[1], 'email')
redis.call('DEL', KEYS[1])
return { 'right', email }
`;

/** Whose the code is; or that it is wrong; or that there is no such attempt (any more). */
export type SignIn = { readonly email: string } | { readonly fault: 'wrong' | 'over' };

/** Looks at a code. One that was right cannot be used again. @throws StoreDown */
export async function finishSignIn(token: string, code: string): Promise<SignIn> {
  const digits = code.replace(/\D/g, '');
  const [answer, email] = await run<['right' | 'wrong' | 'over', string]>(
    guess,
    [keys.attempt(token)],
    [hashed(token, digits), String(guesses)],
  );
  return answer === 'right' ? { email } : { fault: answer };
}
