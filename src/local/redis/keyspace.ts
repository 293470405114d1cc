import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
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

// SQLite compares TEXT byte by byte in UTF-8, which is exactly how Redis orders members.
// `item` serves every collection: hash (member, value), set (member), sorted set (member, score), list (position, value).
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS key (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL, expires INTEGER, value TEXT
  );
  CREATE INDEX IF NOT EXISTS key_expires ON key (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS item (
    key INTEGER NOT NULL REFERENCES key ON DELETE CASCADE, member NOT NULL, score REAL, value TEXT,
    PRIMARY KEY (key, member)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS item_score ON item (key, score, member) WHERE score IS NOT NULL;
`;

/** The keys of one database file and their life: found, created, expired, removed. */
export class Keyspace {
  /** The clock, in milliseconds: stands still within a command, a MULTI block or a script, as in Redis. */
  now = Date.now();
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    // The exclusive lock keeps a second server off the same file, and dies with the process.
    // WAL with synchronous NORMAL survives the death of the process; a power cut may take the last moments.
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    this.#db.exec(SCHEMA);
  }

  /** Does all of `work` as one SQLite transaction: committed when this returns. */
  atomically<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** The first row of a query. */
  one<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  /** The one number that a query answers. */
  number(sql: string, ...values: SQLInputValue[]): number {
    return Number(Object.values(this.one<Record<string, number>>(sql, ...values) ?? {})[0]);
  }

  /** Every row of a query. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  /** Changes rows; answers how many. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

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

  /** Removes a collection that has become empty: Redis keeps no empty ones. */
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

  /** Closes the file. */
  close(): void {
    this.#db.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)));
    return statement;
  }
}
