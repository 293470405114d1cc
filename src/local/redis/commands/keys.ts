import { read, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import { globToRegExp } from '../glob.ts';
import type { Keyspace } from '../keyspace.ts';
import { scanOptions } from './scan.ts';
import { ok, Status, toInteger } from '../values.ts';

const alive = '(expires IS NULL OR expires > ?)';

const remove: Run = (keys, names) => names.filter((name) => keys.remove(name)).length;

const flush: Run = (keys) => {
  keys.run('DELETE FROM item');
  keys.run('DELETE FROM key');
  return ok;
};

const names = (keys: Keyspace) => keys.all<{ name: string }>(`SELECT name FROM key WHERE ${alive}`, keys.now);

/** Walks the keys in the order of their ids, so the cursor is simply the last id seen. */
const scan: Run = (keys, [cursor, ...options]) => {
  const { matches, count, type } = scanOptions(options);
  const sql = `SELECT id, name, type FROM key WHERE id > ? AND ${alive} ORDER BY id LIMIT ?`;
  const from = toInteger(cursor, 'ERR invalid cursor');
  const page = keys.all<{ id: number; name: string; type: string }>(sql, from, keys.now, count);
  const found = page.filter((key) => matches(key.name) && (type ?? key.type) === key.type);
  const next = page.length < count ? 0 : page.at(-1)?.id;
  return [String(next), found.map((key) => key.name)];
};

const rename: Run = (keys, [from, to]) => {
  const key = keys.find(from);
  if (!key) throw new ReplyError('ERR no such key');
  if (from === to) return ok;
  keys.run('DELETE FROM key WHERE name = ?', to);
  keys.run('UPDATE key SET name = ? WHERE id = ?', to, key.id);
  return ok;
};

/** Commands on keys of any type and on the database as a whole. */
export const keyCommands: Commands = {
  DEL: write(-2, remove),
  UNLINK: write(-2, remove),
  EXISTS: read(-2, (keys, names) => names.filter((name) => keys.find(name)).length),
  TYPE: read(2, (keys, [name]) => new Status(keys.find(name)?.type ?? 'none')),
  KEYS: read(2, (keys, [glob]) => {
    const pattern = globToRegExp(glob);
    return names(keys)
      .map((key) => key.name)
      .filter((name) => pattern.test(name));
  }),
  SCAN: read(-2, scan),
  RENAME: write(3, rename),
  DBSIZE: read(1, (keys) => names(keys).length),
  FLUSHDB: write(-1, flush),
  FLUSHALL: write(-1, flush),
  PING: read(-1, (_keys, args) => args[0] ?? new Status('PONG')),
  ECHO: read(2, (_keys, [text]) => text),
  TIME: read(1, (keys) => [String(Math.floor(keys.now / 1000)), String((keys.now % 1000) * 1000)]),
};
