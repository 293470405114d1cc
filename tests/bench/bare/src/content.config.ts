import { defineCollection } from 'astro:content';
import { blogSchema } from '../../../../src/content/blog.ts';
import { texts } from '../../../../src/content/texts.ts';

export const collections = { blog: defineCollection({ loader: texts('blog', '*/*.mdx'), schema: blogSchema }) };
