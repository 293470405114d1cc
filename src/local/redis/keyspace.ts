import { Database } from './database.ts';
import { ReplyError } from './engine.ts';

/** The kinds of values, by the names the TYPE command uses. */
export type Type = 'string' | 'hash' | 'set' | 'list' | 'zset';

/** One key: `value` is used by strings only, the other types keep rows in `item`. */
export interface Key {
  id: number;
  type: Type;
  expires: number | null;
  value: string | null;
}

/** The keys of one database file and their life: found, created, expired, removed. */
export class Keyspace extends Database {
  /** The clock, in milliseconds: stands still within a command, a MULTI block or a script, as in Redis. */
  now = Date.now();

  /** The key by its name, unless it has expired. */
  find(name: string): Key | undefined {
    const key = this.one<Key>('SELECT id, type, expires, value FROM key WHERE name = ?', name);
    return key && (key.expires === null || key.expires > this.now) ? key : undefined;
  }

  /** The key when it exists and is of this type; another type is Redis's WRONGTYPE error. */
  findType(name: string, type: Type): Key | undefined {
    const key = this.find(name);
    if (key && key.type !== type) {
      throw new ReplyError('WRONGTYPE Operation against a key holding the wrong kind of value');
    }
    return key;
  }

  /** The id of the key of this type, created when there is none. */
  open(name: string, type: Type): number {
    return this.findType(name, type)?.id ?? this.create(name, type);
  }

  /** A new key in the place of whatever had this name (an expired one too). */
  create(name: string, type: Type, value: string | null = null, expires: number | null = null): number {
    this.run('DELETE FROM key WHERE name = ?', name);
    const sql = 'INSERT INTO key (name, type, value, expires) VALUES (?, ?, ?, ?) RETURNING id';
    return this.number(sql, name, type, value, expires);
  }

  /** Removes a key; tells whether it was there. */
  remove(name: string): boolean {
    const key = this.find(name);
    return key !== undefined && this.run('DELETE FROM key WHERE id = ?', key.id) > 0;
  }

  /** Removes items from a collection, and the collection with its last item: Redis keeps no empty ones. */
  removeItems(id: number, members: (string | number)[]): number {
    let removed = 0;
    for (const member of members) removed += this.run('DELETE FROM item WHERE key = ? AND member = ?', id, member);
    this.dropIfEmpty(id);
    return removed;
  }

  /** Removes a collection when nothing is left in it. */
  dropIfEmpty(id: number): void {
    this.run('DELETE FROM key WHERE id = ? AND NOT EXISTS (SELECT 1 FROM item WHERE key = ?)', id, id);
  }

  /** The number of items in a collection. */
  size(id: number): number {
    return this.number('SELECT count(*) FROM item WHERE key = ?', id);
  }

  /** Removes what has expired. Nobody sees expired keys before that either; this only frees the space. */
  sweep(): void {
    this.run('DELETE FROM key WHERE expires <= ?', Date.now());
  }
}
