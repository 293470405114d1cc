import { allKeys } from '../store/all-keys.ts';
import { run, type Command } from '../store/client.ts';
import { commit } from '../store/commit.ts';
import { keysUnder } from './registry.ts';
import type { Who } from './who.ts';

/** Where ids of records are left behind for some time: repeats and limits of the gate, letters and their order. */
const places = /^(repeat|accepted|message|outbox):/;

const forget = `
local asked = {}
for _, id in ipairs(ARGV) do asked[id] = true end
for _, key in ipairs(KEYS) do
  local kind = redis.call('TYPE', key)
  kind = type(kind) == 'table' and kind.ok or kind
  local last = string.match(key, '([^:]+)$')
  if asked[last] then redis.call('DEL', key)
  elseif kind == 'string' then
    local value = redis.call('GET', key)
    if asked[value] then redis.call('DEL', key) end
  elseif kind == 'zset' then
    redis.call('ZREM', key, unpack(ARGV))
  end
end
return 'OK'
`;

/** Takes out what is left of records that are gone, and what lies under keyed hashes of the addresses. @throws StoreDown */
export async function forgetTraces({ emails, records }: Who): Promise<void> {
  const ids = [...new Set(records.map(({ id }) => id))];
  const hashed = emails.flatMap(keysUnder);
  if (hashed.length > 0) await commit([], [['DEL', ...hashed] as Command]);
  if (ids.length === 0) return;
  for await (const keys of allKeys()) {
    const found = keys.filter((key) => places.test(key));
    if (found.length > 0) await run(forget, found, ids);
  }
}
