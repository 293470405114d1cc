import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { blogSchema } from './content/blog.ts';
import { publishedComments, stamps } from './content/comments.ts';
import { eveningSchema } from './content/evenings.ts';
import { feedbackFigures } from './content/feedback-figures.ts';
import { contentDir } from './content/folder.ts';
import { deskNotices } from './content/desk-notices.ts';
import { erasedCounts } from './content/ledger.ts';
import { noticeSchema } from './content/notices.ts';
import { pageSchema } from './content/pages.ts';
import { promiseSchema } from './content/promises.ts';
import { strategySchema } from './content/strategy.ts';
import { takenSeats } from './content/seats.ts';
import { easySchema, singleSchema, withEasy } from './content/variants.ts';
import { locales } from './i18n/locales.ts';

/** `<id>/<language>.mdx` below a folder of the content; the entry's id is `<id>/<language>`. */
function files(folder: string, pattern: string | string[] = ['*/*.mdx', `!${easyFiles}`]) {
  return glob({
    base: join(contentDir, folder),
    pattern,
    generateId: ({ entry }) => entry.replace(/(-selko)?\.mdx$/, ''),
  });
}

/** Texts in easy language, beside the text that they tell again. */
const easyFiles = '*/*-selko.mdx';

const siteLanguages = `*/{${locales.join(',')}}.mdx`;

export const collections = {
  blog: defineCollection({ loader: files('blog'), schema: blogSchema }),
  evenings: defineCollection({ loader: files('evenings'), schema: eveningSchema }),
  notices: defineCollection({ loader: files('notices'), schema: noticeSchema }),
  pages: defineCollection({ loader: files('pages', siteLanguages), schema: pageSchema }),
  singles: defineCollection({
    loader: files('pages', ['*/*.mdx', `!${siteLanguages}`, `!${easyFiles}`]),
    schema: singleSchema,
  }),
  easy: defineCollection({ loader: files('', `{${withEasy.join(',')}}/${easyFiles}`), schema: easySchema }),
  deskNotices: defineCollection(deskNotices),
  ledger: defineCollection(erasedCounts),
  strategy: defineCollection({ loader: files('strategy'), schema: strategySchema }),
  promises: defineCollection({ loader: files('promises'), schema: promiseSchema }),
  seats: defineCollection(takenSeats),
  feedbackFigures: defineCollection(feedbackFigures),
  comments: defineCollection(publishedComments),
  stamps: defineCollection(stamps),
};
