import type { Site } from '../../content/site.ts';
import { after } from '../../i18n/duration.ts';
import type { Comment } from './comment.ts';
import { awaitsSecondLook } from './second-look.ts';

type Keep = Pick<Site, 'keep'>;

/**
 * Until when the record is kept, in milliseconds since 1970 (UTC); what waits for somebody to read it, a new comment or
 * the wish for a second look, as long as a published comment.
 */
export function keptUntil(comment: Comment, { keep }: Keep): number {
  const { closedAt, publishedAt, createdAt, secondLook } = comment;
  if (secondLook && awaitsSecondLook(comment)) return after(secondLook.askedAt, keep.comment);
  return closedAt === null ? after(publishedAt ?? createdAt, keep.comment) : after(closedAt, keep.closedComment);
}

/** Until when the e-mail address is kept; null when there is none. A closed comment's goes with the record. */
export function emailKeptUntil(comment: Comment, site: Keep): number | null {
  if (comment.email === null) return null;
  const end = keptUntil(comment, site);
  return comment.publishedAt === null ? end : Math.min(end, after(comment.publishedAt, site.keep.commentEmail));
}

/** The comment without what has passed its time. */
export function age(comment: Comment, now: number, site: Keep): Comment {
  const until = emailKeptUntil(comment, site);
  return until !== null && until <= now ? { ...comment, email: null } : comment;
}

/** When something in the record next passes its time, in milliseconds since 1970 (UTC). */
export function nextDue(comment: Comment, site: Keep): number {
  return Math.min(keptUntil(comment, site), emailKeptUntil(comment, site) ?? Infinity);
}
