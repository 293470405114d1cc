import type { Notice } from '../notices/notice.ts';
import type { CatalogueEvening, CatalogueText } from '../generated/catalogue.js';

/** What of the content changes with time. Times in milliseconds since 1970 (UTC). */
interface Timed {
  /** When texts come out that are no drafts. */
  readonly comesOut: readonly number[];
  /** Texts that may be discussed until a time. */
  readonly texts: readonly Pick<CatalogueText, 'commentsClose'>[];
  readonly evenings: readonly Pick<CatalogueEvening, 'starts' | 'ends' | 'signupOpens' | 'signupCloses'>[];
  /** Notices that stand on every page for a time. */
  readonly notices: readonly Pick<Notice, 'from' | 'until'>[];
}

/**
 * The coming moments at which pages are no longer as they should be, the earliest first: a text comes out, a discussion
 * or a sign-up closes, an evening ends. At each a build is asked for (`src/turn.ts`).
 * @param asOf the moment as of which the site is made
 */
export function turnsOf({ comesOut, texts, evenings, notices }: Timed, asOf: number): number[] {
  const moments = [
    ...comesOut,
    ...texts.map(({ commentsClose }) => commentsClose),
    ...evenings.flatMap(({ starts, ends, signupOpens, signupCloses }) => [starts, ends, signupOpens, signupCloses]),
    ...notices.flatMap(({ from, until }) => [from, until]),
  ];
  const coming = moments.filter((at) => at !== null).filter((at) => at > asOf);
  return [...new Set(coming)].sort((a, b) => a - b);
}
