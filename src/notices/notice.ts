import type { Locale } from '../i18n/locales.ts';

/** How much a notice matters, the most severe first. */
export const severities = ['urgent', 'warning', 'info'] as const;

type Severity = (typeof severities)[number];

/** What the copies of the notices at Netlify's edge are called. */
export const noticesTag = 'notices';

/** A notice in one language. */
export interface NoticeText {
  readonly title: string;
  readonly text: string;
  /** The page that tells more; null where the notice is all there is. */
  readonly path: string | null;
}

/** A notice that stands on every page while it is in force. Times in milliseconds since 1970 (UTC). */
export interface Notice {
  readonly id: string;
  readonly severity: Severity;
  readonly from: number;
  /** When it ends; null: when somebody takes it away. */
  readonly until: number | null;
  /** When its words were last changed; null where the content does not tell. */
  readonly changedAt: number | null;
  readonly texts: Partial<Readonly<Record<Locale, NoticeText>>>;
}

/** A notice that was posted at the desk; such a one always ends. */
export interface DeskNotice extends Notice {
  readonly until: number;
  readonly createdAt: number;
  readonly changedAt: number;
}
