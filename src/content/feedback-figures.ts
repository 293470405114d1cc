import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { talliesOf } from '../participation/feedback/count-store.ts';
import { monthsUpTo, publicFigures } from '../participation/feedback/figures.ts';

/** How many months are shown. */
const shown = 12;

const count = z.number().nullable();

const read: Loader = {
  name: 'feedback-figures',
  load: async ({ store, parseData }) => {
    const months = monthsUpTo(Date.now(), shown);
    const figures = publicFigures(await talliesOf(months), months);
    store.clear();
    for (const { month, ...data } of figures) store.set({ id: month, data: await parseData({ id: month, data }) });
  },
};

/** How much feedback there was in each month, by the month; what is too small to be published never leaves the store. */
export const feedbackFigures = {
  loader: read,
  schema: z.object({ yes: count, no: count, other: count }),
};
