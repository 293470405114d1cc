import type { SchemaContext } from 'astro:content';
import type { z } from 'zod';
import { blogFacts, blogSchema } from '../content/blog.ts';
import { eveningFacts, eveningSchema, outcomeFacts } from '../content/evenings.ts';
import { goalFacts } from '../content/goals.ts';
import { noticeFacts, noticeSchema } from '../content/notices.ts';
import { pageFacts, pageSchema } from '../content/pages.ts';
import { promiseFacts, promiseSchema } from '../content/promises.ts';
import { strategyFacts, strategySchema } from '../content/strategy.ts';
import type { collectionWords } from './words.ts';
import { picture } from './widgets.ts';

/** A folder of texts as the editor offers it. */
export interface EditorCollection {
  readonly schema: z.ZodType;
  /** The fields that only the first language's file may carry, by their names joined with dots. */
  readonly facts: readonly string[];
  /** What the name of a new folder is made of; null where the texts are given and only their words change. */
  readonly folder: string | null;
  /** Facts without which the first language's text is a fault, though translations go without. */
  readonly needed: readonly string[];
  /** A symbol of Material Symbols. */
  readonly icon: string;
}

const pictures = { image: () => picture } as unknown as SchemaContext;

/**
 * The folders that can be written in a browser. Texts in easy language and in languages that the site does not speak
 * otherwise are written as files: they stand beside these and stay as they are.
 */
export const editorCollections: Readonly<Record<keyof typeof collectionWords, EditorCollection>> = {
  blog: {
    schema: blogSchema(pictures),
    facts: blogFacts,
    folder: "{{fields.date | truncate(10, '')}}-{{title}}",
    needed: ['date'],
    icon: 'edit_note',
  },
  notices: {
    schema: noticeSchema(pictures),
    facts: noticeFacts,
    folder: "{{fields.date | truncate(10, '')}}-{{title}}",
    needed: ['date'],
    icon: 'campaign',
  },
  evenings: {
    schema: eveningSchema,
    facts: [...eveningFacts, ...outcomeFacts.map((name) => `outcome.${name}`)],
    folder: "{{starts | date('YYYY-MM-DD')}}-{{place}}",
    needed: ['starts', 'ends', 'place', 'address'],
    icon: 'directions_walk',
  },
  strategy: {
    schema: strategySchema,
    facts: [...strategyFacts, ...goalFacts.map((name) => `goals.${name}`)],
    folder: '{{title}}',
    needed: [],
    icon: 'flag',
  },
  promises: {
    schema: promiseSchema,
    facts: promiseFacts,
    folder: '{{date}}-{{title}}',
    needed: ['date', 'source'],
    icon: 'handshake',
  },
  pages: { schema: pageSchema, facts: pageFacts, folder: null, needed: [], icon: 'description' },
};
