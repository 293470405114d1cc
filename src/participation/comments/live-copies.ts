import type { Call } from '../../http/endpoint.tsx';
import { sharedHeaders } from '../../http/shared-answer.ts';
import { purge } from '../../purge.ts';
import type { Comment } from './comment.ts';
import { isShownOtherwise } from './rules.ts';

/** The tag of every post's live list. */
const allLists = 'comments';

const listTag = (post: string) => `${allLists}-${post}`;

/** The headers of a post's live list, for the edge that keeps copies of it. */
export function listHeaders(post: string) {
  const query = ['lang', 'replyTo', 'seen'];
  return sharedHeaders({ tags: [allLists, listTag(post)], query, mayBeStale: true });
}

/** After the answer to what changed a comment: where the change shows, the copies of its post's list go. @param before null for a new one */
export function freshenList({ later }: Pick<Call, 'later'>, before: Comment | null, after: Comment): void {
  if (isShownOtherwise(before, after)) later(() => purge(listTag(after.post)));
}

/** After the answer to what took comments out of the store: the copies of all lists go. */
export function freshenAllLists({ later }: Pick<Call, 'later'>): void {
  later(() => purge(allLists));
}
