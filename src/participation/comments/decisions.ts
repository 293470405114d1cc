import type { Action, Comment, Decision } from './comment.ts';
import { reportedOnly } from './reported.ts';
import { awaitsSecondLook, mustBeAnother } from './second-look.ts';

/**
 * What a moderator may do to a comment as it stands. On a published one with open reports `publish` means that it stays;
 * in a second look the action that closed it means that it stays closed.
 * @param staffEmail who would decide
 */
export function actionsFor(comment: Comment, staffEmail: string): readonly Action[] {
  const { status, proposal, openReports } = comment;
  if (mustBeAnother(comment, staffEmail)) return [];
  if (status === 'pending') return ['publish', 'refuse', 'remove'];
  if (status === 'published') {
    if (proposal) return ['publish', 'refuse', 'hide', 'remove'];
    return openReports > 0 ? ['publish', 'hide', 'remove'] : ['hide', 'remove'];
  }
  if (status === 'withdrawn') return [];
  if (!awaitsSecondLook(comment)) return ['publish'];
  return ['publish', status === 'refused' ? 'refuse' : 'remove'];
}

/**
 * A moderator's decision. On a comment that has a correction waiting, publishing publishes the correction, and refusing
 * drops only the correction. Hiding takes the comment off the page and back into the queue; neither that nor bringing it
 * back as it was is the last word on the reports of it. Whatever else is decided of the comment itself settles them, and
 * the second look.
 */
export function moderate(comment: Comment, action: Action, decision: Decision): Comment {
  const { proposal, openReports } = comment;
  const now = decision.at;
  const looked = awaitsSecondLook(comment) && comment.secondLook ? { ...comment.secondLook, decidedAt: now } : null;
  const settled = { ...comment, waitingSince: null, holds: [], proposal: null, openReports: 0, secondLook: looked };
  switch (action) {
    case 'publish': {
      const correction = proposal ? { ...proposal, editedAt: now } : {};
      const publishedAt = comment.publishedAt ?? now;
      const back = comment.status === 'pending' && !proposal ? { openReports, ...reportedOnly(comment) } : {};
      return { ...settled, ...correction, ...back, status: 'published', publishedAt, closedAt: null, decision: null };
    }
    case 'hide':
      return {
        ...settled,
        openReports,
        proposal,
        status: 'pending',
        waitingSince: now,
        holds: openReports > 0 ? ['hidden', 'reported'] : ['hidden'],
        decision,
      };
    case 'refuse':
      if (comment.status === 'published') return { ...comment, ...reportedOnly(comment), proposal: null, decision };
      if (proposal) return { ...comment, proposal: null, decision };
      return { ...settled, status: 'refused', closedAt: now, decision };
    case 'remove':
      return { ...settled, status: 'removed', closedAt: now, decision };
  }
}
