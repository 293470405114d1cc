import type { CatalogueText } from '../../generated/catalogue.js';
import type { Locale } from '../../i18n/locales.ts';

/** Whether a post takes comments at a moment, and if not, since when (null: there is no such moment). */
export function openness(
  post: Pick<CatalogueText, 'comments' | 'commentsClose'>,
  now: number,
): { open: true } | { open: false; since: number | null } {
  if (post.comments !== 'open') return { open: false, since: null };
  if (post.commentsClose !== null && now >= post.commentsClose) return { open: false, since: post.commentsClose };
  return { open: true };
}

/** A post's page in a language, or in the first one it exists in. */
export function pageOf({ pages }: Pick<CatalogueText, 'pages'>, lang: Locale) {
  return pages[lang] ?? Object.values(pages)[0];
}
