import type { Site } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';

/** A post in one language. */
export interface CataloguePage {
  readonly title: string;
  readonly path: string;
  /** One or two sentences, where the writer gave them. */
  readonly summary?: string;
}

/** What a function must know of a post. Times in milliseconds since 1970 (UTC). */
export interface CataloguePost {
  readonly id: string;
  /** The beginning of the day it came out. */
  readonly at: number;
  /** Who signed it: a role of `site.people`, or another name. */
  readonly author: string | null;
  readonly comments: 'open' | 'closed' | 'off';
  /** From when on no comments are taken; null: no such time. */
  readonly commentsClose: number | null;
  /** The post in the languages it exists in. */
  readonly pages: Partial<Readonly<Record<Locale, CataloguePage>>>;
}

/** The facts of the content that functions need, written by the build; never its texts. */
export interface Catalogue {
  /** How many builds had been wished for when this one read what it shows (`src/rebuild.ts`). */
  readonly wish: number;
  readonly site: Site;
  readonly posts: readonly CataloguePost[];
  /** Which of the fixed pages exist, so that nobody is sent to one that does not. */
  readonly pages: readonly string[];
}

/** Written by the build (`src/build/integration.ts`) as `catalogue.js` beside this file; never committed. */
export const catalogue: Catalogue;
