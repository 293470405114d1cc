import { read, write, type Args, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Keyspace } from '../keyspace.ts';
import { scanAll } from './scan.ts';
import { popCount } from './sets.ts';
import { addToSortedSet, scoreOf, setScore } from './sorted-set-add.ts';
import { formatNumber, syntaxError, toFloat } from '../values.ts';

/** A member of a sorted set. */
export interface Scored {
  member: string;
  score: number;
}

/** Shows members alone or each followed by its score. */
export function showScored(rows: Scored[], withScores: boolean): string[] {
  return rows.flatMap((row) => (withScores ? [row.member, formatNumber(row.score)] : [row.member]));
}

function ordered(keys: Keyspace, id: number, direction: 'ASC' | 'DESC', count: number): Scored[] {
  const sql = `SELECT member, score FROM item WHERE key = ? AND score IS NOT NULL
    ORDER BY score ${direction}, member ${direction} LIMIT ?`;
  return keys.all<Scored>(sql, id, count);
}

function shownScore(keys: Keyspace, name: string, member: string): string | null {
  const key = keys.findType(name, 'zset');
  const score = key && scoreOf(keys, key.id, member);
  return score === undefined ? null : formatNumber(score);
}

const pop = (direction: 'ASC' | 'DESC'): Run => {
  return (keys, args: Args) => {
    const [name, given]: [string, string?, ...string[]] = args;
    if (args.length > 2) throw syntaxError();
    const count = given === undefined ? 1 : popCount(given);
    const key = keys.findType(name, 'zset');
    if (!key) return [];
    const taken = ordered(keys, key.id, direction, count);
    keys.removeItems(
      key.id,
      taken.map((row) => row.member),
    );
    return showScored(taken, true);
  };
};

/** How many members come before one: its rank. */
const rank = (before: '<' | '>'): Run => {
  return (keys, [name, member]) => {
    const key = keys.findType(name, 'zset');
    const score = key && scoreOf(keys, key.id, member);
    if (!key || score === undefined) return null;
    const sql = `SELECT count(*) FROM item WHERE key = ? AND (score, member) ${before} (?, ?)`;
    return keys.number(sql, key.id, score, member);
  };
};

const increase: Run = (keys, [name, by, member]) => {
  const step = toFloat(by);
  const key = keys.findType(name, 'zset');
  const score = ((key && scoreOf(keys, key.id, member)) ?? 0) + step;
  if (Number.isNaN(score)) throw new ReplyError('ERR resulting score is not a number (NaN)');
  setScore(keys, keys.open(name, 'zset'), member, score);
  return formatNumber(score);
};

/** Commands on sorted sets, those that take a range apart. */
export const sortedSetCommands: Commands = {
  ZADD: write(-4, addToSortedSet),
  ZINCRBY: write(4, increase),
  ZREM: write(-3, (keys, [name, ...members]) => {
    const key = keys.findType(name, 'zset');
    return key ? keys.removeItems(key.id, members) : 0;
  }),
  ZSCORE: read(3, (keys, [name, member]) => shownScore(keys, name, member)),
  ZMSCORE: read(-3, (keys, [name, ...members]) => members.map((member) => shownScore(keys, name, member))),
  ZCARD: read(2, (keys, [name]) => {
    const key = keys.findType(name, 'zset');
    return key ? keys.size(key.id) : 0;
  }),
  ZRANK: read(3, rank('<')),
  ZREVRANK: read(3, rank('>')),
  ZPOPMIN: write(-2, pop('ASC')),
  ZPOPMAX: write(-2, pop('DESC')),
  ZSCAN: read(-3, (keys, [name, cursor, ...options]) => {
    const key = keys.findType(name, 'zset');
    return scanAll(key ? ordered(keys, key.id, 'ASC', -1) : [], cursor, options, (row) => showScored([row], true));
  }),
};
