import type { Comment } from './comment.ts';

/** Whether the author waits for another person's decision. */
export function awaitsSecondLook({ secondLook }: Comment): boolean {
  return secondLook !== null && secondLook.decidedAt === null;
}

/** Whether the author may ask for a second look: once for each decision that closed the comment. */
export function canAskSecondLook({ status, decision, secondLook }: Comment): boolean {
  return (status === 'refused' || status === 'removed') && decision !== null && secondLook === null;
}

/** The author asks that another person decide. */
export function askSecondLook(comment: Comment, text: string, now: number): Comment {
  const secondLook = { askedAt: now, text, decidedAt: null };
  return { ...comment, secondLook, waitingSince: now, holds: ['secondLook'] };
}

/** Whether this person decided what is to be looked at again, so that another must. */
export function mustBeAnother(comment: Comment, staffEmail: string): boolean {
  return awaitsSecondLook(comment) && comment.decision?.by === staffEmail;
}
