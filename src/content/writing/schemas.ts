import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { blogFacts, blogSchema } from '../blog.ts';
import { eveningFacts, eveningSchema } from '../evenings.ts';
import { noticeFacts, noticeSchema } from '../notices.ts';
import { pageFacts, pageSchema } from '../pages.ts';
import { promiseFacts, promiseSchema } from '../promises.ts';
import { strategyFacts, strategySchema } from '../strategy.ts';
import { easySchema, singleSchema } from '../variants.ts';

/** Outside a build a picture is the name of its file. */
const named = { image: () => z.string().min(1) } as unknown as SchemaContext;

/** The schemas of what writers write, for tools that run outside a build. */
export const schemas = {
  blog: blogSchema(named),
  notices: noticeSchema(named),
  evenings: eveningSchema,
  strategy: strategySchema,
  promises: promiseSchema,
  pages: pageSchema,
  /** `content/pages/<id>/<another language>.mdx` */
  singles: singleSchema,
  /** `content/<collection>/<id>/<language>-selko.mdx` */
  easy: easySchema,
} as const;

export type Collection = keyof typeof schemas;

/** The fields that only the first language's file may carry. */
export const factsOf: Readonly<Record<Collection, readonly string[]>> = {
  blog: blogFacts,
  notices: noticeFacts,
  evenings: eveningFacts,
  strategy: strategyFacts,
  promises: promiseFacts,
  pages: pageFacts,
  singles: [],
  easy: [],
};
