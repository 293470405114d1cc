import { read, write, type Commands, type Run } from './command.ts';
import type { Keyspace } from '../keyspace.ts';
import { popCount } from './sets.ts';
import { ok, toInteger } from '../values.ts';

// A list's items carry their place as a number; places may have gaps and go below zero, only their order matters.
interface Item {
  member: number;
  value: string;
}

type End = 'left' | 'right';

function ends(keys: Keyspace, id: number, end: End, count: number): Item[] {
  const direction = end === 'left' ? 'ASC' : 'DESC';
  const sql = `SELECT member, value FROM item WHERE key = ? ORDER BY member ${direction} LIMIT ?`;
  return keys.all<Item>(sql, id, count);
}

const push = (end: End): Run => {
  return (keys, [name, ...values]) => {
    const id = keys.open(name, 'list');
    const step = end === 'left' ? -1 : 1;
    let place = ends(keys, id, end, 1)[0]?.member ?? 0;
    for (const value of values) {
      keys.run('INSERT INTO item (key, member, value) VALUES (?, ?, ?)', id, (place += step), value);
    }
    return keys.size(id);
  };
};

const places = (items: Item[]) => items.map((item) => item.member);

const pop = (end: End): Run => {
  return (keys, [name, given]: [string, string?, ...string[]]) => {
    const count = given === undefined ? 1 : popCount(given);
    const key = keys.findType(name, 'list');
    if (!key) return null;
    const taken = ends(keys, key.id, end, count);
    keys.removeItems(key.id, places(taken));
    return given === undefined ? (taken[0]?.value ?? null) : taken.map((item) => item.value);
  };
};

/** Reads a first and a last position. */
export const toPositions = (start: string, stop: string): [number, number] => [toInteger(start), toInteger(stop)];

/** Turns Redis's inclusive, possibly negative positions into an offset and a count. */
export function span([start, stop]: [number, number], length: number): { offset: number; count: number } {
  const fromEnd = (position: number) => (position < 0 ? position + length : position);
  const offset = Math.max(0, fromEnd(start));
  const last = Math.min(length - 1, fromEnd(stop));
  return { offset, count: Math.max(0, last - offset + 1) };
}

function range(keys: Keyspace, id: number, positions: [number, number]): Item[] {
  const { offset, count } = span(positions, keys.size(id));
  const sql = 'SELECT member, value FROM item WHERE key = ? ORDER BY member LIMIT ? OFFSET ?';
  return keys.all<Item>(sql, id, count, offset);
}

const trim: Run = (keys, [name, start, stop]) => {
  const positions = toPositions(start, stop);
  const key = keys.findType(name, 'list');
  if (!key) return ok;
  const kept = range(keys, key.id, positions);
  const [first, last] = [kept[0]?.member ?? 1, kept.at(-1)?.member ?? 0];
  keys.run('DELETE FROM item WHERE key = ? AND NOT member BETWEEN ? AND ?', key.id, first, last);
  keys.dropIfEmpty(key.id);
  return ok;
};

const removeValue: Run = (keys, [name, given, value]) => {
  const count = toInteger(given);
  const key = keys.findType(name, 'list');
  if (!key) return 0;
  const direction = count < 0 ? 'DESC' : 'ASC';
  const sql = `SELECT member, value FROM item WHERE key = ? AND value = ? ORDER BY member ${direction} LIMIT ?`;
  return keys.removeItems(key.id, places(keys.all<Item>(sql, key.id, value, Math.abs(count) || -1)));
};

/** Commands on lists. */
export const listCommands: Commands = {
  LPUSH: write(-3, push('left')),
  RPUSH: write(-3, push('right')),
  LPOP: write(-2, pop('left')),
  RPOP: write(-2, pop('right')),
  LRANGE: read(4, (keys, [name, start, stop]) => {
    const positions = toPositions(start, stop);
    const key = keys.findType(name, 'list');
    return key ? range(keys, key.id, positions).map((item) => item.value) : [];
  }),
  LLEN: read(2, (keys, [name]) => {
    const key = keys.findType(name, 'list');
    return key ? keys.size(key.id) : 0;
  }),
  LTRIM: write(4, trim),
  LREM: write(4, removeValue),
};
