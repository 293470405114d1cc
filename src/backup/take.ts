import { readStore } from './read-store.ts';
import { writeSealed } from './sealed-file.ts';

/** The last line of a backup: how many entries come before it, and when it was taken. */
export interface End {
  readonly entries: number;
  readonly taken: string;
}

/**
 * Writes everything residents sent into a new sealed file.
 * @returns how many keys are in it
 * @throws StoreDown; Error when the file exists
 */
export async function takeBackup(file: string, secret: string): Promise<number> {
  const taken = new Date().toISOString();
  let entries = 0;
  const lines = async function* () {
    for await (const entry of readStore()) {
      entries += 1;
      yield `${JSON.stringify(entry)}\n`;
    }
    yield `${JSON.stringify({ entries, taken } satisfies End)}\n`;
  };
  await writeSealed(file, secret, lines());
  return entries;
}
