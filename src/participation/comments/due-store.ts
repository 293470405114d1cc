import { signatures } from '../../sign.ts';
import { send, type Command } from '../../store/client.ts';
import { commit, type Change, type Outcome } from '../../store/commit.ts';
import { wishForRebuild } from '../../store/wishes.ts';
import { authorOf, forgetAuthor } from './author-store.ts';
import type { Comment } from './comment.ts';
import { keys } from './keys.ts';
import { publish } from './public-store.ts';

/** A comment of which something passes its time, and what must go with it. */
export interface Due {
  readonly id: string;
  readonly post: string;
  /** The author's hash, or nothing. */
  readonly author: string;
}

/** What passes its time with a comment as it is now. */
export function dueOf({ id, post, email }: Comment): Due {
  return { id, post, author: email ? authorOf(email) : '' };
}

/** A due comment's member of the queue. */
export const dueMember = ({ id, post, author }: Due) => `${id} ${post} ${author}`.trim();

/** For `commit`: forgets what the comment no longer has, another author's address or everything. */
export function leaveDue(due: Due, comment: Comment | null): Command[] {
  const { id, author } = due;
  const member = dueMember(due);
  if (comment && dueMember(dueOf(comment)) === member) return [];
  return [['ZREM', keys.due, member], ...(author ? forgetAuthor(author, id) : [])];
}

/** What the queue may call a comment, whichever secret its author's hash was made with. */
export function dueMembers({ id, post, email }: Comment): string[] {
  return signatures('author', (email ?? '').toLowerCase()).map((author) => dueMember({ id, post, author }));
}

/** Comments of which something has passed its time. @param now ms since 1970 (UTC) @throws StoreDown */
export async function dueComments(now: number): Promise<Due[]> {
  const due = await send<string[]>('ZRANGE', keys.due, '-inf', String(now), 'BYSCORE', 'LIMIT', '0', '50');
  return due.map((member) => {
    const [id = '', post = '', author = ''] = member.split(' ');
    return { id, post, author };
  });
}

/** Takes every trace of a comment out of the store, unless it was written again meanwhile. @throws StoreDown */
export async function eraseComment(due: Due, version: number, changes: readonly Change[] = []): Promise<Outcome> {
  const { id, post } = due;
  const wasPublic = Number(await send<number>('HEXISTS', keys.views(post), id)) === 1;
  return commit(
    [{ guard: 'version', key: keys.record(id), version }],
    [
      ['DEL', keys.record(id)],
      ...[keys.waiting, keys.published, keys.closed].map((key): Command => ['ZREM', key, id]),
      ...leaveDue(due, null),
      ...(wasPublic ? [...publish(post, id, null), ...wishForRebuild(false)] : []),
      ...changes,
    ],
  );
}
