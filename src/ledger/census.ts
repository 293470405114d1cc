import { kindOfKey } from '../person/record-kinds.ts';
import { allKeys } from '../store/all-keys.ts';
import { countGone, goneRecords, noteRecords } from './ledger-store.ts';

/**
 * Once a day: counts the records of persons that went since the last time, then takes note of those there are. Redis ends
 * most of them itself, without a word; what is gone before its time went because its person asked. Whoever dies between
 * counts each only once: the next census goes on.
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function takeCensus(now: number): Promise<void> {
  const gone = (await goneRecords()).flatMap((record) => {
    const kind = kindOfKey(record.key);
    return kind ? [{ ...record, kind }] : [];
  });
  await countGone(gone, now);
  for await (const keys of allKeys()) await noteRecords(keys.filter(kindOfKey), now);
}
