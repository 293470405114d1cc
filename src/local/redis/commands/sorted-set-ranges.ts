import { read, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Key, Keyspace } from '../keyspace.ts';
import { scoreSlice, toSlice, type By, type Slice } from './sorted-set-slices.ts';
import { showScored, type Scored } from './sorted-sets.ts';
import { syntaxError, toInteger } from '../values.ts';

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
    if (!key) return 0;
    const rows = select(keys, key, slice(keys, key), false);
    return keys.removeItems(
      key.id,
      rows.map((row) => row.member),
    );
  };
};

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
