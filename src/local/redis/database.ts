import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

// SQLite compares TEXT byte by byte in UTF-8, which is exactly how Redis orders members.
// `item` serves every collection: hash (member, value), set (member), sorted set (member, score), list (position, value).
const schema = `
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

/** The SQLite file under the embedded engine. */
export class Database {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    // The exclusive lock keeps a second server off the same file, and dies with the process.
    // WAL with synchronous NORMAL survives the death of the process; a power cut may take the last moments.
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    this.#db.exec(schema);
  }

  /** Does all of `work` as one SQLite transaction: committed when this returns. */
  atomically<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
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
