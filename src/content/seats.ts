import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countsOfAll } from '../participation/signups/all-counts.ts';
import { contentDir } from './folder.ts';

/** The folders of the evenings: an evening is known by its folder's name. */
function folders(): string[] {
  const dir = join(contentDir, 'evenings');
  const found = existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : [];
  return found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

const read: Loader = {
  name: 'taken-seats',
  load: async ({ store, parseData }) => {
    const ids = folders();
    const counts = await countsOfAll(ids);
    store.clear();
    for (const [i, id] of ids.entries()) store.set({ id, data: await parseData({ id, data: { ...counts[i] } }) });
  },
};

/** How many people have seats at each evening or wait for them, by its id. With the store down the build fails. */
export const takenSeats = {
  loader: read,
  schema: z.object({ taken: z.number(), held: z.number(), waiting: z.number(), walkIns: z.number() }),
};
