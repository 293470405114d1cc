import type { Comment, Hold } from './comment.ts';

/** What still waits in a published comment once nothing of its own does: what others reported. */
export function reportedOnly({ openReports, waitingSince }: Comment): Pick<Comment, 'holds' | 'waitingSince'> {
  return openReports > 0 ? { holds: ['reported'], waitingSince } : { holds: [], waitingSince: null };
}

/** Somebody reported it: it stays on the page and waits for a moderator. */
export function reportedOnceMore(comment: Comment, now: number): Comment {
  const holds = [...new Set<Hold>([...comment.holds, 'reported'])];
  return { ...comment, openReports: comment.openReports + 1, waitingSince: comment.waitingSince ?? now, holds };
}

/** Somebody took a report back. */
export function reportTakenBack(comment: Comment): Comment {
  const openReports = Math.max(0, comment.openReports - 1);
  if (openReports > 0) return { ...comment, openReports };
  const holds = comment.holds.filter((hold) => hold !== 'reported');
  const waits = comment.status === 'pending' || comment.proposal !== null;
  return { ...comment, openReports, holds, waitingSince: waits ? comment.waitingSince : null };
}
