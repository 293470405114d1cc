import { asList, send, type Command } from './client.ts';
import type { Guard } from './commit.ts';

/** A record as it was read, with the version that a change to it must name. Version 0: not yet stored. */
export interface Versioned<T> {
  readonly record: T;
  readonly version: number;
}

/** The command that reads a record. */
export function recordRead(key: string): Command {
  return ['HMGET', key, 'version', 'data'];
}

/** A record from the answer to that command; null when there is none. @throws StoreDown when it is no such answer */
export function parseRecord<T>(answer: unknown): Versioned<T> | null {
  const [version, data] = asList(answer as [string | null, string | null]);
  return version && data ? { record: JSON.parse(data) as T, version: Number(version) } : null;
}

/**
 * Reads a record.
 * @returns null when there is none, or none any more
 * @throws StoreDown
 */
export async function findRecord<T>(key: string): Promise<Versioned<T> | null> {
  return parseRecord<T>(await send(...recordRead(key)));
}

/**
 * The guard and the commands that write a record's next version.
 * @param expires when it is gone by itself, in milliseconds since 1970 (UTC); null: it stays until it is removed
 */
export function writeRecord<T>(key: string, { record, version }: Versioned<T>, expires: number | null) {
  const guard: Guard = { guard: 'version', key, version };
  const commands: Command[] = [
    ['HSET', key, 'version', String(version + 1), 'data', JSON.stringify(record)],
    expires === null ? ['PERSIST', key] : ['PEXPIREAT', key, String(expires)],
  ];
  return { guard, commands };
}
