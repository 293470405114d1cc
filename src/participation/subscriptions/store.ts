import type { Site } from '../../content/site.ts';
import { takeOut } from '../../mail/outbox.ts';
import { sign, signatures } from '../../sign.ts';
import { asList, run, send, type Command } from '../../store/client.ts';
import { commit, type Change, type Guard, type Outcome } from '../../store/commit.ts';
import { findRecord, writeRecord, type Versioned } from '../../store/records.ts';
import { keptUntil } from './keeping.ts';
import type { Subscription } from './rules.ts';

/**
 * The kind's keys. A subscription is one hash. Once it is confirmed, its address leads to it by a keyed hash, so that one
 * address is one subscription, and `confirmed` orders the ids by `sentUntil`: who is behind the news comes first.
 */
const keys = {
  record: (id: string) => `subscription:${id}`,
  address: (hash: string) => `subscriber:${hash}`,
  confirmed: 'subscriptions',
};

/** Guards and changes that belong to the same step. */
interface More {
  readonly guards?: readonly Guard[];
  readonly changes?: readonly Change[];
}

/** The keyed hash that stands for an address, however its letters are written. */
export function addressOf(email: string): string {
  return sign('subscriber', email.toLowerCase());
}

/** Every key by which an address may lead to its subscription, whichever secret it was written under. */
export function keysOfSubscriber(email: string): string[] {
  return signatures('subscriber', email.toLowerCase()).map(keys.address);
}

/** Reads a subscription. @throws StoreDown */
export function findSubscription(id: string): Promise<Versioned<Subscription> | null> {
  return findRecord<Subscription>(keys.record(id));
}

/** The id of the confirmed subscription of an address; null when it has none. @throws StoreDown */
export function subscriptionOf({ address }: Pick<Subscription, 'address'>): Promise<string | null> {
  return send<string | null>('GET', keys.address(address));
}

/** Writes a subscription's next state, and more guards and changes in the same step. @throws StoreDown */
export function saveSubscription(
  before: Versioned<Subscription> | null,
  next: Subscription,
  site: Site,
  { guards = [], changes = [] }: More = {},
): Promise<Outcome> {
  const key = keys.record(next.id);
  const { guard, commands } = writeRecord(key, { record: next, version: before?.version ?? 0 }, keptUntil(next, site));
  const order: Command[] =
    next.status === 'confirmed' ? [['ZADD', keys.confirmed, String(next.sentUntil), next.id]] : [];
  return commit([...guards, guard], [...commands, ...order, ...changes]);
}

/**
 * Writes a subscription that was just confirmed.
 * @param more what begins with the first of all subscriptions
 * @returns not done when its address has one already, whose id the outcome names, or when it changed meanwhile
 * @throws StoreDown
 */
export function saveConfirmed(
  before: Versioned<Subscription>,
  confirmed: Subscription,
  site: Site,
  { guards = [], changes = [] }: More = {},
): Promise<Outcome> {
  const address = keys.address(confirmed.address);
  return saveSubscription(before, confirmed, site, {
    guards: [{ guard: 'absent', key: address }, ...guards],
    changes: [['SET', address, confirmed.id], ...changes],
  });
}

/** Takes every trace of a subscription out of the store, letters to it too, unless it changed. @throws StoreDown */
export function eraseSubscription(
  { record, version }: Versioned<Subscription>,
  changes: readonly Change[] = [],
): Promise<Outcome> {
  const { id, address, status, letters } = record;
  return commit(
    [{ guard: 'version', key: keys.record(id), version }],
    [
      ['DEL', keys.record(id), ...(status === 'confirmed' ? [keys.address(address)] : [])],
      ['ZREM', keys.confirmed, id],
      ...takeOut(letters),
      ...changes,
    ],
  );
}

const readBehind = `
local found = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '-inf', ARGV[1], 'BYSCORE', 'LIMIT', '0', ARGV[2])) do
  local record = redis.call('HMGET', ARGV[3] .. id, 'version', 'data')
  if record[1] then table.insert(found, record) else redis.call('ZREM', KEYS[1], id) end
end
return found
`;

/**
 * Confirmed subscriptions that have not had the news up to a moment, those behind the longest first.
 * @param moment milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function subscriptionsBehind(moment: number, most: number): Promise<Versioned<Subscription>[]> {
  const args = [`(${moment}`, String(most), keys.record('')];
  const found = asList(await run<[string, string][]>(readBehind, [keys.confirmed], args));
  return found.map(([version, data]) => ({ version: Number(version), record: JSON.parse(data) as Subscription }));
}
