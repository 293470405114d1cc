import type { Site } from '../../content/site.ts';
import { after } from '../../i18n/duration.ts';
import type { Feedback } from './feedback.ts';

type Keep = Pick<Site, 'keep'>;

/** Until when the record is kept, in milliseconds since 1970 (UTC). What was withdrawn is only an empty place. */
export function keptUntil({ createdAt, withdrawnAt }: Feedback, { keep }: Keep): number {
  const end = after(createdAt, keep.feedback);
  return withdrawnAt === null ? end : Math.min(end, after(withdrawnAt, keep.closedComment));
}

/** Until when the e-mail address is kept; null when there is none. */
export function emailKeptUntil(feedback: Feedback, site: Keep): number | null {
  if (feedback.email === null) return null;
  return Math.min(keptUntil(feedback, site), after(feedback.createdAt, site.keep.feedbackEmail));
}

/** The feedback without what has passed its time. @param now milliseconds since 1970 (UTC) */
export function age(feedback: Feedback, now: number, site: Keep): Feedback {
  const until = emailKeptUntil(feedback, site);
  return until !== null && until <= now ? { ...feedback, email: null } : feedback;
}

/** When something in the record next passes its time, in milliseconds since 1970 (UTC). */
export function nextDue(feedback: Feedback, site: Keep): number {
  return Math.min(keptUntil(feedback, site), emailKeptUntil(feedback, site) ?? Infinity);
}
