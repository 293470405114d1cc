import type { Site } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Notice } from '../notices/notice.ts';

/** A text in one language. */
export interface CataloguePage {
  readonly title: string;
  readonly path: string;
  /** One or two sentences, where the writer gave them. */
  readonly summary?: string;
}

/** What a function must know of a text that may be discussed: a post, a strategy page. Times in milliseconds since 1970 (UTC). */
export interface CatalogueText {
  readonly id: string;
  /** Who signed it: a role of `site.people`, or another name. */
  readonly author: string | null;
  readonly comments: 'open' | 'closed' | 'off';
  /** From when on no comments are taken; null: no such time. */
  readonly commentsClose: number | null;
  /** The text in the languages it exists in. */
  readonly pages: Partial<Readonly<Record<Locale, CataloguePage>>>;
}

/** A post of the blog: a text that came out on a day. */
export interface CataloguePost extends CatalogueText {
  /** When it came out: the time the writer gave, else the beginning of the day. */
  readonly at: number;
}

/** An evening in one language. */
export interface CatalogueEveningPage {
  readonly title: string;
  readonly path: string;
  readonly place: string;
  /** Where people gather, when that is not plain from the address. */
  readonly meetingPoint: string | null;
  /** Why it is cancelled or moved. */
  readonly statusNote: string | null;
}

/** What a function must know of an evening. Times in milliseconds since 1970 (UTC). */
export interface CatalogueEvening {
  readonly id: string;
  readonly kind: 'walk' | 'meeting' | 'online';
  readonly starts: number;
  readonly ends: number;
  /** From when one may sign up; null: at once. */
  readonly signupOpens: number | null;
  /** Until when one may sign up; never after the start. */
  readonly signupCloses: number;
  /** How many people there is room for; null: as many as come. */
  readonly capacity: number | null;
  /** How many one sign-up may bring. */
  readonly partyMax: number;
  readonly status: 'planned' | 'cancelled' | 'moved' | 'held';
  /** When it was to begin before it was last moved. */
  readonly previousStarts: number | null;
  readonly address: string;
  /** How often its calendar entry has changed; never goes down. */
  readonly sequence: number;
  /** When its facts were last changed, where the writer said it. */
  readonly updated: number | null;
  /** Whether its page tells what was heard and promised. */
  readonly outcome: boolean;
  /** The evening in the languages it exists in. */
  readonly pages: Partial<Readonly<Record<Locale, CatalogueEveningPage>>>;
}

/** The facts of the content that functions need, written by the build; never its texts. */
export interface Catalogue {
  /** How many builds had been wished for when this one read what it shows (`src/rebuild.ts`). */
  readonly wish: number;
  /** The moments after this build at which its pages change, the earliest first; in milliseconds since 1970 (UTC). */
  readonly turns: readonly number[];
  readonly site: Site;
  readonly posts: readonly CataloguePost[];
  /** The pages of the strategy, in their order. */
  readonly strategy: readonly CatalogueText[];
  /** The latest first. */
  readonly evenings: readonly CatalogueEvening[];
  /** The content's notices that stand on every page, now or later. */
  readonly notices: readonly Notice[];
  /** Which of the fixed pages exist, so that nobody is sent to one that does not. */
  readonly pages: readonly string[];
}

/** Written by the build (`src/build/integration.ts`) as `catalogue.js` beside this file; never committed. */
export const catalogue: Catalogue;
