import type { Locale } from '../../i18n/locales.ts';

/** What feedback can be about. */
export const abouts = ['page', 'blog', 'accessibility', 'general'] as const;

export type About = (typeof abouts)[number];

/** How far the municipality has come with it, in the order in which that happens. */
export const stages = ['new', 'working', 'answered', 'closed'] as const;

export type Stage = (typeof stages)[number];

/** What the municipality replied. */
interface Answer {
  readonly text: string;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Who wrote it: a staff address, never shown to the resident. */
  readonly by: string;
}

/** What a person sends. */
export interface FeedbackInput {
  readonly about: About;
  /** The path of the page it was sent from; about accessibility or anything, whatever the person calls the page. */
  readonly page: string;
  /** The answer to "Was this useful?"; null: that was not asked. */
  readonly useful: boolean | null;
  /** From 1 (badly) to 5 (well); null: that was not asked. */
  readonly scale: number | null;
  /** May be empty where the answer says enough. */
  readonly text: string;
  readonly email: string | null;
}

/** Feedback as it is stored. Times in milliseconds since 1970 (UTC). */
export interface Feedback extends FeedbackInput {
  readonly id: string;
  readonly lang: Locale;
  readonly status: Stage | 'withdrawn';
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly withdrawnAt: number | null;
  /** A robot seems to have sent it: it is not counted, and no mail goes out, until a person lets it in. */
  readonly held: boolean;
  /** Which member of staff takes care of it: an address, never shown to the resident. */
  readonly assignee: string | null;
  /** For colleagues only. */
  readonly note: string;
  readonly answers: readonly Answer[];
}
