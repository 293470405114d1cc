import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const longestBuild = 10 * 60_000;

/**
 * Waits until no other process builds in this folder and returns what ends the turn; a process that dies ends its own.
 * Astro keeps lists of the content's images and modules in `.astro/`, wherever the output and the cache lie, so two
 * builds of different content at the same time would read each other's lists.
 */
export function takeTurn(astroDir: string): () => void {
  mkdirSync(astroDir, { recursive: true });
  const turn = new DatabaseSync(join(astroDir, 'turn.sqlite'), { timeout: longestBuild });
  turn.exec('BEGIN EXCLUSIVE');
  let open = true;
  return () => {
    if (open) turn.close();
    open = false;
  };
}
