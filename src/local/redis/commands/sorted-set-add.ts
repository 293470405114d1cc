import { toPairs, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Keyspace } from '../keyspace.ts';
import { formatNumber, syntaxError, toFloat } from '../values.ts';

/** The score of a member, if it is there. */
export function scoreOf(keys: Keyspace, id: number, member: string): number | undefined {
  return keys.one<{ score: number }>('SELECT score FROM item WHERE key = ? AND member = ?', id, member)?.score;
}

/** Gives a member its score, adding the member when it is new. */
export function setScore(keys: Keyspace, id: number, member: string, score: number): void {
  const sql = `INSERT INTO item (key, member, score) VALUES (?, ?, ?)
    ON CONFLICT (key, member) DO UPDATE SET score = excluded.score`;
  keys.run(sql, id, member, score);
}

const knownFlags = ['NX', 'XX', 'GT', 'LT', 'CH', 'INCR'];

interface Addition {
  flags: Set<string>;
  pairs: { member: string; score: number }[];
}

function readAddition(args: string[]): Addition {
  const firstScore = args.findIndex((arg) => !knownFlags.includes(arg.toUpperCase()));
  const flags = new Set(args.splice(0, firstScore).map((flag) => flag.toUpperCase()));
  if (firstScore < 0 || args.length % 2) throw syntaxError();
  if (flags.has('NX') && flags.has('XX')) {
    throw new ReplyError('ERR XX and NX options at the same time are not compatible');
  }
  if (['NX', 'GT', 'LT'].filter((flag) => flags.has(flag)).length > 1) {
    throw new ReplyError('ERR GT, LT, and/or NX options at the same time are not compatible');
  }
  if (flags.has('INCR') && args.length > 2) {
    throw new ReplyError('ERR INCR option supports a single increment-element pair');
  }
  return { flags, pairs: toPairs(args).map(([score, member]) => ({ score: toFloat(score), member })) };
}

function isHeldBack(flags: Set<string>, before: number | undefined, score: number): boolean {
  if (before === undefined) return flags.has('XX');
  return flags.has('NX') || (flags.has('GT') && score <= before) || (flags.has('LT') && score >= before);
}

/** ZADD with all its flags. */
export const addToSortedSet: Run = (keys, [name, ...args]) => {
  const { flags, pairs } = readAddition(args);
  const existing = keys.findType(name, 'zset');
  if (!existing && flags.has('XX')) return flags.has('INCR') ? null : 0;
  const id = existing?.id ?? keys.create(name, 'zset');
  let [added, changed] = [0, 0];
  let last: string | null = null;
  for (const pair of pairs) {
    const before = scoreOf(keys, id, pair.member);
    const score = flags.has('INCR') ? (before ?? 0) + pair.score : pair.score;
    if (Number.isNaN(score)) throw new ReplyError('ERR resulting score is not a number (NaN)');
    if (isHeldBack(flags, before, score)) continue;
    setScore(keys, id, pair.member, score);
    if (before === undefined) added++;
    else if (before !== score) changed++;
    last = formatNumber(score);
  }
  if (flags.has('INCR')) return last;
  return flags.has('CH') ? added + changed : added;
};
