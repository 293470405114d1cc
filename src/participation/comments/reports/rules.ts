import type { Site } from '../../../content/site.ts';
import { after } from '../../../i18n/duration.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Comment, Reason } from '../comment.ts';
import type { ReportInput } from './form.ts';
import type { Outcome, Report } from './report.ts';

/** A new report of a comment. */
export function create(
  { id, lang }: { readonly id: string; readonly lang: Locale },
  comment: Pick<Comment, 'id' | 'post'>,
  input: ReportInput,
  now: number,
): Report {
  const state = { status: 'open', createdAt: now, closedAt: null, why: null } as const;
  return { id, lang, comment: comment.id, post: comment.post, ...input, ...state };
}

/** Whether the reporter may take it back. */
export function canWithdraw({ status }: Report): boolean {
  return status === 'open';
}

/** The reporter takes it back; there is nothing left to write to them about. */
export function withdraw(report: Report, now: number): Report {
  return { ...report, status: 'withdrawn', closedAt: now, email: null };
}

/** What became of the comment. @param why the ground, where it was taken off */
export function settle(report: Report, status: Outcome, why: Reason | null, now: number): Report {
  return { ...report, status, why, closedAt: now };
}

/** Until when it is kept with its address, in milliseconds since 1970 (UTC); an open one as long as a comment. */
export function keptUntil({ createdAt, closedAt }: Report, { keep }: Pick<Site, 'keep'>): number {
  return closedAt === null ? after(createdAt, keep.comment) : after(closedAt, keep.closedComment);
}
