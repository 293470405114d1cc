import { asList, send, type Command } from './client.ts';
import type { Guard } from './commit.ts';

/** A record as it was read, with the version that a change to it must name. Version 0: not yet stored. */
export interface Versioned<T> {
  readonly record: T;
  readonly version: number;
}

/**
 * Reads a record.
 * @returns null when there is none, or none any more
 * @throws StoreDown
 */
export async function findRecord<T>(key: string): Promise<Versioned<T> | null> {
  const [version, data] = asList(await send<[string | null, string | null]>('HMGET', key, 'version', 'data'));
  return version && data ? { record: JSON.parse(data) as T, version: Number(version) } : null;
}

/** The guard and the commands that write a record's next version, gone by itself at `expires` (ms since 1970, UTC). */
export function writeRecord<T>(key: string, { record, version }: Versioned<T>, expires: number) {
  const guard: Guard = { guard: 'version', key, version };
  const commands: Command[] = [
    ['HSET', key, 'version', String(version + 1), 'data', JSON.stringify(record)],
    ['PEXPIREAT', key, String(expires)],
  ];
  return { guard, commands };
}
