import { asList, send } from './client.ts';

/** How many keys the store looks at in one step. */
const step = 500;

/**
 * Every key of the store, some at a time: those that are there from the first to the last are among them, some perhaps
 * twice. For what is done seldom: a person's data, the daily census.
 * @throws StoreDown
 */
export async function* allKeys(): AsyncGenerator<readonly string[]> {
  let cursor = '0';
  do {
    const [next, keys] = asList(await send<[string | number, string[]]>('SCAN', cursor, 'COUNT', String(step)));
    yield [...new Set(keys)];
    cursor = String(next);
  } while (cursor !== '0');
}
