import { asList, run } from './client.ts';
import type { Versioned } from './records.ts';

const read = `
local found = {}
for _, id in ipairs(redis.call(ARGV[1], KEYS[1], ARGV[2], ARGV[3])) do
  local record = redis.call('HMGET', ARGV[4] .. id, 'version', 'data')
  if record[1] then table.insert(found, record) end
end
return { redis.call('ZCARD', KEYS[1]), found }
`;

/** What part of a list of ids is asked for. */
interface Part {
  /** The sorted set of ids. */
  readonly list: string;
  /** What an id's record is called before the id. */
  readonly prefix: string;
  readonly first: 'oldest' | 'newest';
  readonly from: number;
  readonly most: number;
}

/** The records of a part of a list, and how many ids are in it in all. One round trip. @throws StoreDown */
export async function readList<Record>({ list, prefix, first, from, most }: Part) {
  const order = first === 'oldest' ? 'ZRANGE' : 'ZREVRANGE';
  const range = [order, String(from), String(from + most - 1), prefix];
  const [total, found] = asList(await run<[number, [string, string][]]>(read, [list], range));
  const items = asList(found).map(([version, data]): Versioned<Record> => ({
    version: Number(version),
    record: JSON.parse(data) as Record,
  }));
  return { total: Number(total), items };
}
