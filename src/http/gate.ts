import { inMs, minutes } from '../limits.ts';
import { asList, run, send, StoreDown, type Command } from '../store/client.ts';
import type { Change, Guard } from '../store/commit.ts';

const window = inMs.minutes(minutes.address);

/** The most requests a minute, and accepted submissions of a kind in ten minutes, from one network address. */
const limits = { requests: { most: 120, ms: inMs.minutes(1) }, accepted: { most: 20, ms: window } } as const;

/** How long the same fields from the same address are one submission, and how long a one-use stamp is remembered. */
const remembered = { fields: window, stamp: 7 * 86_400_000 } as const;

/** Who knocks, with what. Hashes, all of them: see `addressHash` and `sign`. */
export interface Visitor {
  readonly kind: string;
  readonly address: string;
  /** The form's one-use stamp, and its fields; whichever was seen before makes this a repeat. */
  readonly stamp: string | null;
  readonly fields: string;
}

const keys = {
  requests: (address: string) => `requests:${address}`,
  accepted: (kind: string, address: string) => `accepted:${kind}:${address}`,
  repeat: (hash: string) => `repeat:${hash}`,
};

// A refused request does not lengthen the wait: only counted ones are kept.
const script = `
local now, from = tonumber(ARGV[1]), ARGV[2]
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', from)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then
  return { 'wait', redis.call('ZRANGE', KEYS[1], '0', '0', 'WITHSCORES')[2] }
end
redis.call('ZADD', KEYS[1], ARGV[1], ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
for i = 3, #KEYS do
  local first = redis.call('GET', KEYS[i])
  if first then return { 'repeat', first } end
end
if KEYS[2] and redis.call('ZCOUNT', KEYS[2], ARGV[6], '+inf') >= tonumber(ARGV[7]) then
  return { 'full', redis.call('ZRANGE', KEYS[2], ARGV[6], '+inf', 'BYSCORE', 'LIMIT', '0', '1', 'WITHSCORES')[2] }
end
local read = {}
for i, command in ipairs(cjson.decode(ARGV[8])) do read[i] = redis.call(unpack(command)) end
return { 'open', '', read }
`;

/**
 * Let in, with the answers to what was to be read; a repeat of the submission with this id; or too many, and when to
 * come again (ms since 1970, UTC).
 */
export type Entrance =
  | { readonly open: true; readonly read: readonly unknown[] }
  | { readonly repeats: string }
  | { readonly until: number };

async function ask(now: number, allKeys: readonly string[], reads: readonly Command[] = []): Promise<Entrance> {
  const { requests, accepted } = limits;
  const member = `${now}-${Math.random()}`;
  const reply = await run<[string, string, unknown[]?]>(script, allKeys, [
    String(now),
    String(now - requests.ms),
    String(requests.most),
    member,
    String(requests.ms),
    String(now - accepted.ms),
    String(accepted.most),
    JSON.stringify(reads),
  ]);
  const [answer, found, read = []] = asList(reply);
  if (answer === 'repeat') return { repeats: found };
  if (answer === 'wait') return { until: Number(found) + requests.ms };
  if (answer === 'full') return { until: Number(found) + accepted.ms };
  if (answer === 'open') return { open: true, read };
  throw new StoreDown('an answer that makes no sense');
}

/**
 * Counts a request and tells whether a submission may go on. One round trip.
 * @param reads what else to read on the way, for who is let in
 * @throws StoreDown
 */
export function enter(
  { kind, address, stamp, fields }: Visitor,
  now: number,
  reads: readonly Command[] = [],
): Promise<Entrance> {
  const repeats = [keys.repeat(fields), ...(stamp === null ? [] : [keys.repeat(stamp)])];
  return ask(now, [keys.requests(address), keys.accepted(kind, address), ...repeats], reads);
}

/** Counts a request that submits nothing new. One round trip. @throws StoreDown */
export function knock(address: string, now: number): Promise<Entrance> {
  return ask(now, [keys.requests(address)]);
}

/** For `commit`: what must still hold when the submission is written, and how it is remembered. */
export function admission({ kind, address, stamp, fields }: Visitor, id: string, now: number) {
  const { most, ms } = limits.accepted;
  const accepted = keys.accepted(kind, address);
  const absent = (hash: string): Guard => ({ guard: 'absent', key: keys.repeat(hash) });
  const remember = (hash: string, time: number): Command => ['SET', keys.repeat(hash), id, 'PX', String(time)];
  const guards: Guard[] = [
    absent(fields),
    ...(stamp === null ? [] : [absent(stamp)]),
    { guard: 'below', key: accepted, since: now - ms, limit: most },
  ];
  const changes: Change[] = [
    remember(fields, remembered.fields),
    ...(stamp === null ? [] : [remember(stamp, remembered.stamp)]),
    ['ZREMRANGEBYSCORE', accepted, '-inf', String(now - ms)],
    ['ZADD', accepted, String(now), id],
    ['PEXPIRE', accepted, String(ms)],
  ];
  return { guards, changes };
}

/** Forgets a submission whose record is gone, so that the same may be submitted anew. @throws StoreDown */
export async function forget({ stamp, fields }: Visitor): Promise<void> {
  await send('DEL', keys.repeat(fields), ...(stamp === null ? [] : [keys.repeat(stamp)]));
}
