import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a data folder for this process and returns what lets it go. The operating system frees the lock of a process
 * that dies, however it dies, so there is no stale lock file to remove by hand.
 */
export function lockDataDir(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const lock = new DatabaseSync(join(dir, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!/locked|busy/.test(String(error))) throw error;
    const sentence = `${dir} is in use by another running site: stop that one, or choose another folder with DATA_DIR.`;
    throw new Error(sentence, { cause: error });
  }
  return () => lock.close();
}
