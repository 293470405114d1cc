import type { Comment } from '../participation/comments/comment.ts';
import { actionsFor } from '../participation/comments/decisions.ts';
import type { Session } from './session.ts';

/** Whether somebody may answer a comment in the municipality's name: one that is public, or that they may publish. */
export function canAnswer({ role, email }: Session, comment: Comment): boolean {
  if (role !== 'official') return false;
  const { status, proposal } = comment;
  // With a correction waiting, publishing is a decision of its own.
  return (
    status === 'published' || (status === 'pending' && !proposal && actionsFor(comment, email).includes('publish'))
  );
}
