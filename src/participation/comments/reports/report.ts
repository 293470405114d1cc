import type { Locale } from '../../../i18n/locales.ts';
import type { Reason } from '../comment.ts';

/** What may be wrong with a comment, in a reader's words. */
export const grounds = ['insult', 'unlawful', 'personalData', 'advertising', 'offTopic', 'other'] as const;

type Ground = (typeof grounds)[number];

/** How a report ends: the comment stayed, was taken off, or was not there any more. */
export type Outcome = 'kept' | 'removed' | 'gone';

/** A report of a comment, as it is stored. Times in milliseconds since 1970 (UTC). */
export interface Report {
  readonly id: string;
  /** The comment's id, and its post's. */
  readonly comment: string;
  readonly post: string;
  /** The reporter's language. */
  readonly lang: Locale;
  readonly reason: Ground;
  readonly text: string;
  readonly email: string | null;
  readonly status: 'open' | Outcome | 'withdrawn';
  readonly createdAt: number;
  /** When it was decided on or withdrawn. */
  readonly closedAt: number | null;
  /** Why the comment was taken off. */
  readonly why: Reason | null;
}
