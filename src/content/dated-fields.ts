import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { fieldSays } from './field-words.ts';
import { opening } from './times.ts';

/** Texts that everything with a day has, each language its own. */
export const datedTexts = {
  title: z.string().min(1),
  /** One or two sentences for lists, search engines and shared links. */
  summary: z.string().optional(),
  /** What the picture shows, for those who do not see it; "" where it only decorates. */
  imageAlt: z.string().optional(),
  /** The last part of the address, where it differs from the folder's name. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fieldSays.slug.en)
    .optional(),
};

/** When it comes out: a day, which means its beginning, or a time; before that nobody sees it. */
const date = opening.optional();
const tags = z.array(z.string().min(1)).optional();
const draft = z.boolean().optional();

/**
 * Facts that everything with a day has: only the site's first language carries them. Astro asks for them anew for every
 * file, so what is the same for all is made once.
 */
export const datedFacts = ({ image }: SchemaContext) => ({
  date,
  tags,
  /** A picture beside the text; "picture.jpg" is as good as "./picture.jpg". */
  image: z.preprocess(besideText, image()).optional(),
  draft,
});

/** The names of those facts. */
export const datedFactNames = ['date', 'tags', 'image', 'draft'] as const satisfies (keyof ReturnType<
  typeof datedFacts
>)[];

const besideText = (file: unknown) => (typeof file === 'string' && !file.startsWith('.') ? `./${file}` : file);
