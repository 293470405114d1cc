import { read, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Keyspace } from '../keyspace.ts';
import { scanAll } from './scan.ts';
import { syntaxError, toInteger } from '../values.ts';

interface Member {
  member: string;
}

function members(keys: Keyspace, name: string): Member[] {
  const key = keys.findType(name, 'set');
  return key ? keys.all<Member>('SELECT member FROM item WHERE key = ?', key.id) : [];
}

const add: Run = (keys, [name, ...given]) => {
  const id = keys.open(name, 'set');
  let added = 0;
  for (const member of given) added += keys.run('INSERT OR IGNORE INTO item (key, member) VALUES (?, ?)', id, member);
  return added;
};

/** Takes members out at random. */
function pop(keys: Keyspace, name: string, count: number): string[] {
  const key = keys.findType(name, 'set');
  if (!key) return [];
  const sql = 'SELECT member FROM item WHERE key = ? ORDER BY random() LIMIT ?';
  const chosen = keys.all<Member>(sql, key.id, count).map((row) => row.member);
  keys.removeItems(key.id, chosen);
  return chosen;
}

/** Reads the count of a popping command. */
export function popCount(given: string): number {
  const complaint = 'ERR value is out of range, must be positive';
  const count = toInteger(given, complaint);
  if (count < 0) throw new ReplyError(complaint);
  return count;
}

/** Commands on sets. */
export const setCommands: Commands = {
  SADD: write(-3, add),
  SREM: write(-3, (keys, [name, ...given]) => {
    const key = keys.findType(name, 'set');
    return key ? keys.removeItems(key.id, given) : 0;
  }),
  SMEMBERS: read(2, (keys, [name]) => members(keys, name).map((row) => row.member)),
  SISMEMBER: read(3, (keys, [name, member]) => {
    const key = keys.findType(name, 'set');
    return key && keys.one('SELECT 1 FROM item WHERE key = ? AND member = ?', key.id, member) ? 1 : 0;
  }),
  SCARD: read(2, (keys, [name]) => {
    const key = keys.findType(name, 'set');
    return key ? keys.size(key.id) : 0;
  }),
  SPOP: write(-2, (keys, [name, ...rest]) => {
    if (rest.length > 1) throw syntaxError();
    return rest.length ? pop(keys, name, popCount(rest[0])) : (pop(keys, name, 1)[0] ?? null);
  }),
  SSCAN: read(-3, (keys, [name, cursor, ...options]) =>
    scanAll(members(keys, name), cursor, options, (row) => [row.member]),
  ),
};
