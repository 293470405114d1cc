import { randomBytes, randomInt } from 'node:crypto';
import { readEnv } from '../env.ts';
import type { Call } from '../http/endpoint.tsx';
import type { Locale } from '../i18n/locales.ts';
import { messages } from './messages.ts';
import { inMs, minutes } from '../limits.ts';
import type { Letter } from '../mail/compose.tsx';
import { postLetters } from '../mail/outbox.ts';
import { sign } from '../sign.ts';
import { runOnce, send, StoreDown, type Command } from '../store/client.ts';
import { commit, type Guard } from '../store/commit.ts';
import { newSession, sessionTime } from './session.ts';

/** How long a code can be used, in milliseconds. */
export const codeTime = inMs.minutes(minutes.signInCode);

/** How many guesses a code stands. */
const guesses = 5;

/**
 * The most codes to one mailbox: nobody's is flooded through our form. Less from one network, so that a stranger who asks
 * for codes in somebody's name does not keep them out.
 */
const most = {
  fromOneNetwork: { codes: 5, ms: inMs.minutes(minutes.address) },
  inAll: { codes: 30, ms: inMs.hours(1) },
} as const;

/**
 * So many wrong guesses in a day at one mailbox's codes, and its codes are twice as long: guessing on is hopeless, and
 * nobody is kept out. NIST SP 800-63B (5.2.2) lets no account stand more than a hundred.
 */
const doubtful = { guesses: 50, ms: inMs.hours(24) } as const;

const keys = {
  attempt: (token: string) => `sign-in:${sign('sign-in', token)}`,
  wrong: (email: string) => `sign-in:wrong:${sign('sign-in', email)}`,
  sent: (email: string, address = '') => `sign-in:sent:${sign('sign-in', `${email}\n${address}`)}`,
};

const digitsOf = (code: string) => code.replace(/\D/g, '');

const hashed = (token: string, code: string) => sign('sign-in', `${token}\n${code}`);

/** Six random digits; where somebody is guessing, six more. */
function newCode(wrongGuesses: number): string {
  const groups = wrongGuesses < doubtful.guesses ? 1 : 2;
  return Array.from({ length: groups }, () => String(randomInt(1_000_000)).padStart(6, '0')).join(' ');
}

function codeLetter(to: string, code: string, lang: Locale, until: number): Letter {
  const t = messages[lang].mail.code;
  const lines = [t.text(code, minutes.signInCode), t.ignore];
  return { to, lang, why: 'staff', subject: t.subject(code), lines, until };
}

/**
 * Begins a sign-in: a code by mail, good only together with the token, which the browser that asked keeps in a cookie.
 * For an address that may not sign in everything happens but the mail, so that answers and times are alike.
 * @returns the token
 * @throws StoreDown
 */
export async function beginSignIn(
  email: string,
  { lang, site, address, now }: Pick<Call, 'lang' | 'site' | 'address' | 'now'>,
): Promise<string> {
  const token = randomBytes(16).toString('hex');
  const code = newCode(Number(await send<string | null>('GET', keys.wrong(email))));
  // Written for strangers too, though never sent: that takes its time.
  const mail = postLetters([codeLetter(email, code, lang, now + codeTime)], site, now);
  const known = readEnv().staff.has(email);
  const limits = [
    { key: keys.sent(email, address), ...most.fromOneNetwork },
    { key: keys.sent(email), ...most.inAll },
  ];
  await commit(
    limits.map(({ key, codes, ms }): Guard => ({ guard: 'below', key, since: now - ms, limit: codes })),
    [
      ['HSET', keys.attempt(token), 'email', email, 'code', known ? hashed(token, digitsOf(code)) : '', 'guesses', '0'],
      ['HSET', keys.attempt(token), 'wrong', keys.wrong(email)],
      ['PEXPIRE', keys.attempt(token), String(codeTime)],
      ...limits.flatMap(({ key, ms }): Command[] => [
        ['ZREMRANGEBYSCORE', key, '-inf', String(now - ms)],
        ['ZADD', key, String(now), token],
        ['PEXPIRE', key, String(ms)],
      ]),
      ...(known ? mail : []),
    ],
  );
  return token;
}

// A guess is counted before it is looked at, so that a hundred at once are still five. The session begins in the step that
// uses the code up: a code that is gone has let somebody in.
const guess = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 'over' end
if redis.call('HINCRBY', KEYS[1], 'guesses', '1') > tonumber(ARGV[2]) then return 'over' end
if redis.call('HGET', KEYS[1], 'code') ~= ARGV[1] then
  local wrong = redis.call('HGET', KEYS[1], 'wrong')
  if redis.call('INCR', wrong) == 1 then redis.call('PEXPIRE', wrong, ARGV[4]) end
  return 'wrong'
end
redis.call('SET', KEYS[2], redis.call('HGET', KEYS[1], 'email'), 'PX', ARGV[3])
redis.call('DEL', KEYS[1])
return 'right'
`;

/** The token of the session that has begun; or that the code is wrong; or that there is no such attempt (any more). */
export type SignIn = { readonly session: string } | { readonly fault: 'wrong' | 'over' };

/** Looks at a code. One that was right begins a session and cannot be used again. @throws StoreDown */
export async function finishSignIn(token: string, code: string): Promise<SignIn> {
  const session = newSession();
  const answer = await runOnce<string>(
    guess,
    [keys.attempt(token), session.key],
    [hashed(token, digitsOf(code)), String(guesses), String(sessionTime), String(doubtful.ms)],
  );
  if (answer === 'right') return { session: session.token };
  if (answer === 'wrong' || answer === 'over') return { fault: answer };
  throw new StoreDown('an answer that makes no sense');
}
