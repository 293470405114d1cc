import { kindOfKey } from '../person/record-kinds.ts';
import { allKeys } from '../store/all-keys.ts';
import { asList, run } from '../store/client.ts';
import { isPassing, type Entry } from './entry.ts';

/** How many keys are read in one atomic step. */
const atOnce = 50;

const script = `
local found = {}
for i, key in ipairs(KEYS) do
  local type = redis.call('TYPE', key)
  type = type.ok or type
  local value = ''
  if type == 'string' then value = redis.call('GET', key)
  elseif type == 'hash' then value = redis.call('HGETALL', key)
  elseif type == 'list' then value = redis.call('LRANGE', key, '0', '-1')
  elseif type == 'set' then value = redis.call('SMEMBERS', key)
  elseif type == 'zset' then value = redis.call('ZRANGE', key, '0', '-1', 'WITHSCORES') end
  found[i] = { type, value, redis.call('PEXPIRETIME', key) }
end
return found
`;

const isKnown = (type: string): type is Entry['type'] => ['string', 'hash', 'list', 'set', 'zset'].includes(type);

async function readKeys(keys: readonly string[]): Promise<Entry[]> {
  const found = asList(await run<[string, Entry['value'], number][]>(script, keys, []));
  return found.flatMap(([type, value, ends], i): Entry[] => {
    const key = keys[i] ?? '';
    // It ended since it was listed.
    if (type === 'none') return [];
    if (!isKnown(type)) throw new Error(`${key} is of the type ${type}, which no backup holds`);
    return [{ key, type, value, expires: Number(ends) < 0 ? null : Number(ends) }];
  });
}

/** Records, letters and needs before what lists them: whatever is in a backup as a record is also in its lists. */
const isListed = (key: string) => kindOfKey(key) !== null || /^(mail|notice):/.test(key);

/**
 * Everything in the store but who is signed in. The site may go on meanwhile: each key is whole, and a record that comes
 * while others are read may be missing though a list names it, which every list passes over.
 * @throws StoreDown
 */
export async function* readStore(): AsyncGenerator<Entry> {
  const names = new Set<string>();
  for await (const keys of allKeys()) for (const key of keys) if (!isPassing(key)) names.add(key);
  const [records, others] = [[...names].filter(isListed), [...names].filter((key) => !isListed(key))];
  const ordered = [...records, ...others];
  for (let from = 0; from < ordered.length; from += atOnce) yield* await readKeys(ordered.slice(from, from + atOnce));
}
