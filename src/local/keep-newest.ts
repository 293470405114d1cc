import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tidies a folder that holds a folder for each version: told of a new one, it keeps that and the one told of before,
 * which requests under way may still read, and removes all others.
 */
export function keepNewest(versionsDir: string): (newest: string) => Promise<void> {
  let kept: string[] = [];
  return async (newest) => {
    kept = [newest, ...kept].slice(0, 2);
    for (const name of await readdir(versionsDir)) {
      const dir = join(versionsDir, name);
      if (!kept.includes(dir)) await rm(dir, { recursive: true, force: true });
    }
  };
}
