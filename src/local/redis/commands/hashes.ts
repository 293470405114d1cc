import { read, toPairs, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Keyspace } from '../keyspace.ts';
import { scanAll } from './scan.ts';
import { ok, fitsInt64, toBigInteger, type InnerReply } from '../values.ts';

interface Field {
  member: string;
  value: string;
}

function fields(keys: Keyspace, name: string): Field[] {
  const key = keys.findType(name, 'hash');
  return key ? keys.all<Field>('SELECT member, value FROM item WHERE key = ?', key.id) : [];
}

function getField(keys: Keyspace, name: string, field: string): string | null {
  const key = keys.findType(name, 'hash');
  const sql = 'SELECT value FROM item WHERE key = ? AND member = ?';
  return (key && keys.one<Field>(sql, key.id, field)?.value) ?? null;
}

/** Writes one field; answers 1 when it is new. */
function setField(keys: Keyspace, id: number, field: string, value: string): number {
  if (keys.run('UPDATE item SET value = ? WHERE key = ? AND member = ?', value, id, field)) return 0;
  return keys.run('INSERT INTO item (key, member, value) VALUES (?, ?, ?)', id, field, value);
}

const setFields = (command: string, answer: (added: number) => InnerReply): Run => {
  return (keys, [name, ...pairs]) => {
    if (pairs.length % 2) throw new ReplyError(`ERR wrong number of arguments for '${command}' command`);
    const id = keys.open(name, 'hash');
    let added = 0;
    for (const [field, value] of toPairs(pairs)) added += setField(keys, id, field, value);
    return answer(added);
  };
};

const increaseField: Run = (keys, [name, field, by]) => {
  const step = toBigInteger(by);
  const before = getField(keys, name, field);
  const sum = toBigInteger(before ?? '0', 'ERR hash value is not an integer') + step;
  if (!fitsInt64(sum)) throw new ReplyError('ERR increment or decrement would overflow');
  setField(keys, keys.open(name, 'hash'), field, String(sum));
  return Number(sum);
};

/** Commands on hashes. */
export const hashCommands: Commands = {
  HSET: write(
    -4,
    setFields('hset', (added) => added),
  ),
  HMSET: write(
    -4,
    setFields('hmset', () => ok),
  ),
  HSETNX: write(4, (keys, [name, field, value]) => {
    if (getField(keys, name, field) !== null) return 0;
    return setField(keys, keys.open(name, 'hash'), field, value);
  }),
  HGET: read(3, (keys, [name, field]) => getField(keys, name, field)),
  HMGET: read(-3, (keys, [name, ...wanted]) => wanted.map((field) => getField(keys, name, field))),
  HGETALL: read(2, (keys, [name]) => fields(keys, name).flatMap((field) => [field.member, field.value])),
  HDEL: write(-3, (keys, [name, ...members]) => {
    const key = keys.findType(name, 'hash');
    return key ? keys.removeItems(key.id, members) : 0;
  }),
  HEXISTS: read(3, (keys, [name, field]) => (getField(keys, name, field) === null ? 0 : 1)),
  HKEYS: read(2, (keys, [name]) => fields(keys, name).map((field) => field.member)),
  HVALS: read(2, (keys, [name]) => fields(keys, name).map((field) => field.value)),
  HLEN: read(2, (keys, [name]) => fields(keys, name).length),
  HINCRBY: write(4, increaseField),
  HSCAN: read(-3, (keys, [name, cursor, ...options]) =>
    scanAll(fields(keys, name), cursor, options, (field) => [field.member, field.value]),
  ),
};
