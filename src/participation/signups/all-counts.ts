import { asList, run } from '../../store/client.ts';
import type { Counts } from './signup.ts';
import { parseCounts } from './store.ts';

const readAll = `
local found = {}
for i, key in ipairs(KEYS) do found[i] = redis.call('HMGET', key, 'taken', 'held', 'waiting', 'walkIns') end
return found
`;

/** How the seats of several evenings are taken, in their order. One round trip. @throws StoreDown */
export async function countsOfAll(evenings: readonly string[]): Promise<Counts[]> {
  if (evenings.length === 0) return [];
  const keys = evenings.map((evening) => `seats:${evening}`);
  return asList(await run<unknown[]>(readAll, keys, [])).map(parseCounts);
}
