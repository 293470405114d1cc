import { readEnv } from '../../env.ts';
import type { Comment } from './comment.ts';
import { canAskSecondLook } from './second-look.ts';

/** Whether the author may ask for a second look and there is another person to take it. */
export function offersSecondLook(comment: Comment): boolean {
  return canAskSecondLook(comment) && [...readEnv().staff.keys()].some((email) => email !== comment.decision?.by);
}
