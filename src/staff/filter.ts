import type { Site } from '../content/site.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Comment } from '../participation/comments/comment.ts';
import { isBlurred } from './blur.ts';

/** By what a comment can be picked out at the desk besides its post and language; in the order of the list to choose from. */
export const marks = [
  'reported',
  'secondLook',
  'correction',
  'hidden',
  'reply',
  'answer',
  'links',
  'officialName',
  'identityCode',
  'robot',
  'trusted',
  'abuse',
] as const;

export type Mark = (typeof marks)[number];

/** Which comments of a list are shown; null: whichever. */
export interface Filter {
  readonly post: string | null;
  readonly language: Locale | null;
  readonly mark: Mark | null;
}

/** All comments. */
export const noFilter: Filter = { post: null, language: null, mark: null };

/** The filter that an address names. `language` is the comments', `lang` the reader's. */
export function readFilter({ searchParams }: URL): Filter {
  return {
    post: searchParams.get('post')?.trim() || null,
    language: locales.find((locale) => locale === searchParams.get('language')) ?? null,
    mark: marks.find((mark) => mark === searchParams.get('mark')) ?? null,
  };
}

/** Whether a filter leaves anything out. */
export function isFiltering({ post, language, mark }: Filter): boolean {
  return post !== null || language !== null || mark !== null;
}

function bears(comment: Comment, mark: Mark, site: Pick<Site, 'blurWords'>): boolean {
  const { holds, replyTo, person } = comment;
  switch (mark) {
    case 'reply':
      return replyTo !== null && person === null;
    case 'answer':
      return person !== null;
    case 'robot':
      return holds.some((hold) => hold === 'honeypot' || hold === 'stamp' || hold === 'young');
    case 'abuse':
      return isBlurred(comment, site);
    default:
      return holds.includes(mark);
  }
}

/** Whether a filter lets a comment through. */
export function lets({ post, language, mark }: Filter, comment: Comment, site: Pick<Site, 'blurWords'>): boolean {
  return (
    (post === null || comment.post === post) &&
    (language === null || comment.lang === language) &&
    (mark === null || bears(comment, mark, site))
  );
}
