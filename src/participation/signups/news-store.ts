import { newId } from '../../id.ts';
import { callBack } from '../../store/ahead.ts';
import { asList, run, type Command } from '../../store/client.ts';

/**
 * What happened to sign-ups and is still to be told by mail. The script that gives out seats writes `promoted`,
 * `offered` and `lapsed` in its own step; the others are written here, in the same step as what they tell of.
 */
export type NewsKind = 'joined' | 'changed' | 'accepted' | 'promoted' | 'offered' | 'lapsed';

/** One of them, under a key of its own; `signups:news` orders the keys by time. */
export interface News {
  readonly key: string;
  readonly id: string;
  readonly kind: NewsKind;
}

const list = 'signups:news';

/** The commands that write one, for `commit`. @param now and expires in milliseconds since 1970 (UTC) */
export function newsChanges(
  kind: NewsKind,
  { id, evening }: { readonly id: string; readonly evening: string },
  now: number,
  expires: number,
): Command[] {
  const key = `signup:news:${newId()}`;
  return [
    ['SET', key, JSON.stringify({ id, kind, evening, at: now }), 'PXAT', String(expires)],
    ['ZADD', list, String(now), key],
  ];
}

/** The commands that take told ones away, for `commit`. */
export function newsTold(news: readonly News[]): Command[] {
  const told = news.map(({ key }) => key);
  return [
    ['DEL', ...told],
    ['ZREM', list, ...told],
  ];
}

/** How long whoever claims news may take to tell them before another may, in milliseconds. */
const lease = 60_000;

const claimOldest = `
${callBack}
callBack(KEYS[1], ARGV[1], ARGV[2])
local found = {}
for _, key in ipairs(redis.call('ZRANGE', KEYS[1], '-inf', ARGV[1], 'BYSCORE', 'LIMIT', '0', ARGV[3])) do
  local item = redis.call('GET', key)
  if item then
    redis.call('ZADD', KEYS[1], ARGV[2], key)
    table.insert(found, { key, item })
  else redis.call('ZREM', KEYS[1], key) end
end
return found
`;

/**
 * The oldest that are still to be told, oldest first; for the time of the lease nobody else is given them.
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function claimNews(now: number, most: number): Promise<News[]> {
  const args = [now, now + lease, most].map(String);
  const found = asList(await run<[string, string][]>(claimOldest, [list], args));
  return found.map(([key, item]) => ({ key, ...(JSON.parse(item) as Omit<News, 'key'>) }));
}
