import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { kind as comments } from '../participation/comments/form.ts';
import { kind as feedback } from '../participation/feedback/form.ts';
import { kind as signups } from '../participation/signups/form.ts';
import { kind as subscriptions } from '../participation/subscriptions/form.ts';
import { allPublishedLists } from '../participation/comments/public-store.ts';
import { staticStamp } from '../participation/shared/stamp.ts';
import { wishesSoFar } from '../store/wishes.ts';
import { asOf } from './as-of.ts';
import { locales } from '../i18n/locales.ts';

const comment = z.object({
  id: z.string(),
  replyTo: z.string().nullable(),
  lang: z.enum(locales),
  name: z.string(),
  official: z.boolean(),
  text: z.string(),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  removed: z.boolean(),
});

const read: Loader = {
  name: 'published-comments',
  load: async ({ store, parseData }) => {
    const wish = await wishesSoFar();
    const lists = await allPublishedLists();
    store.clear();
    store.set({ id: asOf, data: { wish, comments: [] } });
    for (const [id, comments] of lists) {
      store.set({ id, data: await parseData({ id, data: { comments } }) });
    }
  },
};

/** The published comments of each post, by the post's id. With the store down the build fails; the site of before stays. */
export const publishedComments = {
  loader: read,
  schema: z.object({ comments: z.array(comment), wish: z.number().optional() }),
};

/** The stamps of the forms on static pages, by kind; pages may not sign for themselves. */
export const stamps = {
  loader: () => [comments, feedback, signups, subscriptions].map((kind) => ({ id: kind, stamp: staticStamp(kind) })),
  schema: z.object({ stamp: z.string() }),
};
