import { idLength } from '../../src/id.ts';
import type { House } from './handlers.ts';

/** How each type of value is read, and the commands that write it again. */
const types: Readonly<
  Record<string, { read: (key: string) => string[]; write: (key: string, value: unknown) => string[] }>
> = {
  string: { read: (key) => ['GET', key], write: (key, value) => ['SET', key, value as string] },
  hash: { read: (key) => ['HGETALL', key], write: (key, value) => ['HSET', key, ...(value as string[])] },
  set: { read: (key) => ['SMEMBERS', key], write: (key, value) => ['SADD', key, ...(value as string[])] },
  list: { read: (key) => ['LRANGE', key, '0', '-1'], write: (key, value) => ['RPUSH', key, ...(value as string[])] },
  zset: {
    read: (key) => ['ZRANGE', key, '0', '-1', 'WITHSCORES'],
    write: (key, value) => [
      'ZADD',
      key,
      // Read as member and score, written as score and member.
      ...(value as string[]).map((_, i, all) => all[i % 2 ? i - 1 : i + 1] ?? ''),
    ],
  },
};

interface Entry {
  readonly key: string;
  readonly type: string;
  readonly value: unknown;
  /** In milliseconds from now; -1: never. */
  readonly left: number;
}

async function entries(house: House): Promise<Entry[]> {
  const keys = (await house.store('KEYS', '*')) as string[];
  return Promise.all(
    keys.map(async (key) => {
      const type = String(await house.store('TYPE', key));
      const value = await house.store(...(types[type]?.read(key) ?? ['TYPE', key]));
      return { key, type, value, left: Number(await house.store('PTTL', key)) };
    }),
  );
}

// In one step: each write of its own would cost more than all that is then tried.
const writeAll = `for _, command in ipairs(cjson.decode(ARGV[1])) do redis.call(unpack(command)) end return 'OK'`;

/** Remembers all that is in the store. @returns what puts it there again, at the same time of day, and nothing else */
export async function remember(house: House): Promise<() => Promise<void>> {
  const commands = (await entries(house)).flatMap(({ key, type, value, left }) => [
    types[type]?.write(key, value) ?? [],
    ...(left < 0 ? [] : [['PEXPIRE', key, String(left)]]),
  ]);
  return async () => {
    await house.store('FLUSHALL');
    await house.store('EVAL', writeAll, '0', JSON.stringify(commands));
  };
}

const ids = new RegExp(`\\b[23456789bcdfghjkmnpqrstvwxyz]{${idLength}}\\b`, 'g');

/** A text without what chance gives: ids, and the signatures in receipts' addresses. */
const withoutChance = (text: string) =>
  text
    .replace(/\/r\/[^/\s"\\]+/g, '/r/…')
    .replace(ids, '…')
    .replace(/proof=[^&\s"\\]+/g, 'proof=…');

/** A text without what chance and the clock give. */
export const plain = (text: string) =>
  withoutChance(text).replace(/\b[12]\d{12}\b|\b20\d\d-[\d-]+T[\d:.]+Z/g, '(moment)');

const isSealed = (key: string) => key.startsWith('signup:needs:') || key === 'erasures';

/** What only counts requests and answers. */
const counters = /^(requests|activity):/;

/** What matters to a form that is sent again, and to nothing that comes by itself. */
const repeats = /^repeat:/;

/** Two stores with the same mark fare the same from now on: moments and what is left of a time are in it. */
export async function markOf(house: House): Promise<string> {
  const all = (await entries(house)).filter(({ key }) => !counters.test(key) && !repeats.test(key));
  // What is sealed is another text each time.
  return withoutChance(
    all
      .map(({ value, ...entry }) => JSON.stringify({ ...entry, value: isSealed(entry.key) ? '' : value }))
      .sort()
      .join('\n'),
  );
}

/** Fields or members with what belongs to them, in one order. A version counts the writes, also those that change nothing. */
const inPairs = (flat: readonly string[]) =>
  flat.flatMap((name, i) => (i % 2 === 0 && name !== 'version' ? [plain(`${name} ${flat[i + 1]}`)] : [])).sort();

/**
 * All that is in the store, in a form in which two stores that tell the same are the same, whatever ids chance gave.
 * Left out is what only counts requests, and the order of letters that are gone.
 */
export async function tellsOf(house: House): Promise<string[]> {
  const told = (await entries(house)).flatMap(({ key, type, value, left }) => {
    if (counters.test(key) || key.startsWith('outbox:thread:')) return [];
    const shown = type === 'hash' || type === 'zset' ? inPairs(value as string[]) : value;
    // How often somebody was told in vain is nobody's matter.
    const text = isSealed(key) ? 'sealed' : key.endsWith(':told') ? 'told' : JSON.stringify(shown);
    return [plain(`${key} ${left < 0 ? 'stays' : 'ends'} ${text}`)];
  });
  return told.sort();
}
