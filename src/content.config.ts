import { defineCollection } from 'astro:content';
import { blogSchema } from './content/blog.ts';
import { publishedComments, stamps } from './content/comments.ts';
import { eveningSchema } from './content/evenings.ts';
import { feedbackFigures } from './content/feedback-figures.ts';
import { deskNotices } from './content/desk-notices.ts';
import { erasedCounts } from './content/ledger.ts';
import { noticeSchema } from './content/notices.ts';
import { pageSchema } from './content/pages.ts';
import { promiseSchema } from './content/promises.ts';
import { strategySchema } from './content/strategy.ts';
import { takenSeats } from './content/seats.ts';
import { texts } from './content/texts.ts';
import { easySchema, singleSchema, withEasy } from './content/variants.ts';
import { locales } from './i18n/locales.ts';

/** Texts in easy language, beside the text that they tell again. */
const easyFiles = '*/*-selko.mdx';

/** All texts but these. */
const all = ['*/*.mdx', `!${easyFiles}`];

const siteLanguages = `*/{${locales.join(',')}}.mdx`;

export const collections = {
  blog: defineCollection({ loader: texts('blog', all), schema: blogSchema }),
  evenings: defineCollection({ loader: texts('evenings', all), schema: eveningSchema }),
  notices: defineCollection({ loader: texts('notices', all), schema: noticeSchema }),
  pages: defineCollection({ loader: texts('pages', siteLanguages), schema: pageSchema }),
  singles: defineCollection({
    loader: texts('pages', [...all, `!${siteLanguages}`]),
    schema: singleSchema,
  }),
  easy: defineCollection({ loader: texts('', `{${withEasy.join(',')}}/${easyFiles}`), schema: easySchema }),
  deskNotices: defineCollection(deskNotices),
  ledger: defineCollection(erasedCounts),
  strategy: defineCollection({ loader: texts('strategy', all), schema: strategySchema }),
  promises: defineCollection({ loader: texts('promises', all), schema: promiseSchema }),
  seats: defineCollection(takenSeats),
  feedbackFigures: defineCollection(feedbackFigures),
  comments: defineCollection(publishedComments),
  stamps: defineCollection(stamps),
};
