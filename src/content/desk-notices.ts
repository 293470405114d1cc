import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { severities } from '../notices/notice.ts';
import { postedNotices } from '../notices/notice-store.ts';

const words = z.object({ title: z.string(), text: z.string(), path: z.string().nullable() });

const read: Loader = {
  name: 'desk-notices',
  load: async ({ store, parseData }) => {
    const notices = await postedNotices();
    store.clear();
    for (const { id, ...notice } of notices) store.set({ id, data: await parseData({ id, data: { ...notice } }) });
  },
};

/** The notices that were posted at the desk and have not ended. With the store down the build fails; the site of before stays. */
export const deskNotices = {
  loader: read,
  schema: z.object({
    severity: z.enum(severities),
    from: z.number(),
    until: z.number(),
    createdAt: z.number(),
    changedAt: z.number(),
    texts: z.partialRecord(z.enum(locales), words),
  }),
};
