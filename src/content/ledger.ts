import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { ledgerCounts } from '../ledger/ledger-store.ts';

const read: Loader = {
  name: 'ledger',
  load: async ({ store, parseData }) => {
    const counts = await ledgerCounts();
    store.clear();
    for (const count of counts) {
      const id = `${count.month} ${count.kind} ${count.way}`;
      store.set({ id, data: await parseData({ id, data: { ...count } }) });
    }
  },
};

/** How many records were erased, by month, kind and way. With the store down the build fails; the site of before stays. */
export const erasedCounts = {
  loader: read,
  schema: z.object({ month: z.string(), kind: z.string(), way: z.string(), count: z.number() }),
};
