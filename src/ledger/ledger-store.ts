import { localDay } from '../i18n/dates.ts';
import { recordKey, type RecordKind } from '../person/record-kinds.ts';
import type { Count, Way } from './count.ts';
import { asList, run, send, type Command } from '../store/client.ts';

/**
 * How many records of persons were erased, by month and kind, and how: `ledger` has a number for each, and nothing else.
 * `ledger:known` is the census of the records there are, by when each ends by itself; it is what tells later why one is
 * gone, and forgets it then.
 */
const keys = { counts: 'ledger', known: 'ledger:known' };

const fieldOf = (kind: RecordKind, way: Way, at: number) => `${localDay(at).slice(0, 7)} ${kind} ${way}`;

/** The commands that count a record as erased on request, for the commit that erases it. @param now ms since 1970 (UTC) */
export function ledgerErased(kind: RecordKind, id: string, now: number): Command[] {
  return [
    ['ZREM', keys.known, recordKey(kind, id)],
    ['HINCRBY', keys.counts, fieldOf(kind, 'asked', now), '1'],
  ];
}

/** All numbers, in no certain order. @throws StoreDown */
export async function ledgerCounts(): Promise<Count[]> {
  const found = asList(await send<string[]>('HGETALL', keys.counts));
  return Array.from({ length: found.length / 2 }, (_, i) => {
    const [month = '', kind = '', way = ''] = (found[2 * i] ?? '').split(' ');
    return { month, kind, way, count: Number(found[2 * i + 1]) };
  });
}

const note = `
for _, key in ipairs(KEYS) do
  local left = redis.call('PTTL', key)
  if left >= 0 then redis.call('ZADD', ARGV[1], string.format('%.0f', tonumber(ARGV[2]) + left), key)
  elseif left == -1 then redis.call('ZADD', ARGV[1], '+inf', key) end
end
return 'OK'
`;

/** Takes records into the census, those that are still there. @param now milliseconds since 1970 (UTC) @throws StoreDown */
export async function noteRecords(records: readonly string[], now: number): Promise<void> {
  if (records.length > 0) await run(note, records, [keys.known, String(now)]);
}

const missing = `
local found = {}
local all = redis.call('ZRANGE', KEYS[1], ARGV[1], ARGV[2], 'WITHSCORES')
for i = 1, #all, 2 do
  if redis.call('EXISTS', all[i]) == 0 then table.insert(found, { all[i], all[i + 1] }) end
end
return { #all / 2, found }
`;

/** A record of the census that is gone, and when it was to end; Infinity: never by itself. */
export interface Gone {
  readonly key: string;
  readonly end: number;
}

/** Which records of the census are gone. @throws StoreDown */
export async function goneRecords(): Promise<Gone[]> {
  const gone: Gone[] = [];
  const step = 500;
  for (let from = 0; ; from += step) {
    const range = [String(from), String(from + step - 1)];
    const [looked, found] = asList(await run<[number, [string, string][]]>(missing, [keys.known], range));
    gone.push(...found.map(([key, end]) => ({ key, end: end === 'inf' ? Infinity : Number(end) })));
    if (Number(looked) < step) return gone;
  }
}

const count = `
for i = 1, #ARGV, 2 do
  if redis.call('ZREM', KEYS[1], ARGV[i]) == 1 then redis.call('HINCRBY', KEYS[2], ARGV[i + 1], '1') end
end
return 'OK'
`;

/** How many records are counted in one step: all who came to an evening end together. */
const atOnce = 500;

/** Counts records that are gone, each once however often it is asked. @throws StoreDown */
export async function countGone(gone: readonly (Gone & { readonly kind: RecordKind })[], now: number): Promise<void> {
  for (let from = 0; from < gone.length; from += atOnce) {
    const fields = gone
      .slice(from, from + atOnce)
      .flatMap(({ key, kind, end }) => [key, end <= now ? fieldOf(kind, 'expired', end) : fieldOf(kind, 'asked', now)]);
    await run(count, [keys.known, keys.counts], fields);
  }
}
