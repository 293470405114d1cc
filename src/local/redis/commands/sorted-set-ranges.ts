import { read, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Key, Keyspace } from '../keyspace.ts';
import { span, toPositions } from './lists.ts';
import { showScored, type Scored } from './sorted-sets.ts';
import { syntaxError, toFloat, toInteger } from '../values.ts';

/** A slice of a sorted set in its order: the condition and its values, then how much of it. */
interface Slice {
  where: string;
  bounds: (number | string)[];
  offset: number;
  count: number;
}

type By = 'INDEX' | 'BYSCORE' | 'BYLEX';

const EVERYTHING = { where: 'TRUE', bounds: [], offset: 0, count: -1 };

/** One end of a range as SQL: the strictness from `(`, and the value. */
interface Bound {
  strict: boolean;
  value: number | string;
}

function scoreBound(text: string): Bound {
  const strict = text.startsWith('(');
  return { strict, value: toFloat(strict ? text.slice(1) : text, 'ERR min or max is not a float') };
}

function scoreSlice(min: string, max: string): Slice {
  const [low, high] = [scoreBound(min), scoreBound(max)];
  const where = `score ${low.strict ? '>' : '>='} ? AND score ${high.strict ? '<' : '<='} ?`;
  return { ...EVERYTHING, where, bounds: [low.value, high.value] };
}

function lexSlice(min: string, max: string): Slice {
  const conditions: string[] = [];
  const bounds: string[] = [];
  for (const [text, sign, open, closed] of [[min, '>', '-', '+'] as const, [max, '<', '+', '-'] as const]) {
    if (text === open) continue;
    if (text === closed) conditions.push('FALSE');
    else if (/^[[(]/.test(text)) {
      conditions.push(`member ${sign}${text.startsWith('[') ? '=' : ''} ?`);
      bounds.push(text.slice(1));
    } else throw new ReplyError('ERR min or max not valid string range item');
  }
  return { ...EVERYTHING, where: conditions.join(' AND ') || 'TRUE', bounds };
}

/** Reads the bounds at once, so that a wrong one is an error even without the key; positions need the key's size. */
function toSlice(by: By, min: string, max: string): (keys: Keyspace, key: Key) => Slice {
  if (by === 'INDEX') {
    const positions = toPositions(min, max);
    return (keys, key) => ({ ...EVERYTHING, ...span(positions, keys.size(key.id)) });
  }
  const slice = by === 'BYSCORE' ? scoreSlice(min, max) : lexSlice(min, max);
  return () => slice;
}

function select(keys: Keyspace, key: Key, slice: Slice, reverse: boolean): Scored[] {
  const direction = reverse ? 'DESC' : 'ASC';
  const sql = `SELECT member, score FROM item WHERE key = ? AND score IS NOT NULL AND ${slice.where}
    ORDER BY score ${direction}, member ${direction} LIMIT ? OFFSET ?`;
  return keys.all<Scored>(sql, key.id, ...slice.bounds, slice.count, slice.offset);
}

interface Options {
  by: By;
  reverse: boolean;
  withScores: boolean;
  limit: { offset: number; count: number } | undefined;
}

function readOptions(options: string[], preset: Partial<Options>): Options {
  const read: Options = { by: 'INDEX', reverse: false, withScores: false, limit: undefined, ...preset };
  for (let given = options.shift(); given !== undefined; given = options.shift()) {
    const option = given.toUpperCase();
    if (option === 'WITHSCORES') read.withScores = true;
    else if (option === 'REV' && !preset.by) read.reverse = true;
    else if ((option === 'BYSCORE' || option === 'BYLEX') && !preset.by) read.by = option;
    else if (option === 'LIMIT') read.limit = readLimit(options.splice(0, 2));
    else throw syntaxError();
  }
  if (read.limit && read.by === 'INDEX') {
    throw new ReplyError('ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX');
  }
  if (read.withScores && read.by === 'BYLEX') {
    throw new ReplyError('ERR syntax error, WITHSCORES not supported in combination with BYLEX');
  }
  return read;
}

function readLimit([offset, count]: string[]): Options['limit'] {
  if (offset === undefined || count === undefined) throw syntaxError();
  return { offset: toInteger(offset), count: toInteger(count) };
}

/** The ZRANGE family: `preset` fixes what the older commands have in their names. */
const range = (preset: Partial<Options>): Run => {
  return (keys, [name, start, stop, ...rest]) => {
    const { by, reverse, withScores, limit } = readOptions(rest, preset);
    const [min, max] = reverse && by !== 'INDEX' ? [stop, start] : [start, stop];
    const slice = toSlice(by, min, max);
    const key = keys.findType(name, 'zset');
    if (!key || (limit && limit.offset < 0)) return [];
    return showScored(select(keys, key, { ...slice(keys, key), ...limit }, reverse), withScores);
  };
};

const removeRange = (by: By): Run => {
  return (keys, [name, min, max]) => {
    const slice = toSlice(by, min, max);
    const key = keys.findType(name, 'zset');
    return key ? removeSlice(keys, key, slice(keys, key)) : 0;
  };
};

function removeSlice(keys: Keyspace, key: Key, slice: Slice): number {
  const rows = select(keys, key, slice, false);
  for (const row of rows) keys.run('DELETE FROM item WHERE key = ? AND member = ?', key.id, row.member);
  keys.dropIfEmpty(key.id);
  return rows.length;
}

/** Commands that take a range of a sorted set. */
export const sortedSetRangeCommands: Commands = {
  ZRANGE: read(-4, range({})),
  ZREVRANGE: read(-4, range({ by: 'INDEX', reverse: true })),
  ZRANGEBYSCORE: read(-4, range({ by: 'BYSCORE' })),
  ZREVRANGEBYSCORE: read(-4, range({ by: 'BYSCORE', reverse: true })),
  ZRANGEBYLEX: read(-4, range({ by: 'BYLEX' })),
  ZCOUNT: read(4, (keys, [name, min, max]) => {
    const { where, bounds } = scoreSlice(min, max);
    const key = keys.findType(name, 'zset');
    const sql = `SELECT count(*) FROM item WHERE key = ? AND ${where}`;
    return key ? keys.number(sql, key.id, ...bounds) : 0;
  }),
  ZREMRANGEBYSCORE: write(4, removeRange('BYSCORE')),
  ZREMRANGEBYRANK: write(4, removeRange('INDEX')),
  ZREMRANGEBYLEX: write(4, removeRange('BYLEX')),
};
