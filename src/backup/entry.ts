import type { Command } from '../store/client.ts';

/** What lies at one key, as a backup keeps it. */
export interface Entry {
  readonly key: string;
  readonly type: 'string' | 'hash' | 'list' | 'set' | 'zset';
  /** A text; else fields and values, members, or members and scores, one after the other. */
  readonly value: string | readonly string[];
  /** When it ends by itself, in milliseconds since 1970 (UTC); null: it does not. */
  readonly expires: number | null;
}

/** A key of the moment only: who is signed in, who knocked in the last minute, when the schedules ran. */
export function isPassing(key: string): boolean {
  return /^(session:|sign-in:|requests:|activity:schedules|activity:still)/.test(key);
}

/** How many arguments one command has at most: Lua unpacks no more than some thousands. */
const most = 2_000;

function inParts(values: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(values.length / most) }, (_, i) => values.slice(i * most, (i + 1) * most));
}

/** Redis wants each score before its member. */
function turned(pairs: readonly string[]): string[] {
  return pairs.flatMap((member, i) => (i % 2 === 0 ? [pairs[i + 1] ?? '0', member] : []));
}

function valueCommands({ key, type, value }: Entry): Command[] {
  if (typeof value === 'string') return [['SET', key, value]];
  const names = { string: 'SET', hash: 'HSET', list: 'RPUSH', set: 'SADD', zset: 'ZADD' } as const;
  return inParts(type === 'zset' ? turned(value) : value).map((part): Command => [names[type], key, ...part]);
}

/** The commands that put an entry in its place, whatever is there; its end is set with its first part. */
export function commandsFor(entry: Entry): Command[] {
  const { key, expires } = entry;
  const [first, ...more] = valueCommands(entry);
  if (!first) return [];
  const end: Command[] = expires === null ? [] : [['PEXPIREAT', key, String(expires)]];
  return [['DEL', key], first, ...end, ...more];
}
