import { createHash } from 'node:crypto';
import type { PublicComment } from './comment.ts';

/**
 * A short word for what a list shows: the same in a static page and in a function as long as both show the same. So the
 * script of a page tells what it has, and is sent nothing when that is all there is.
 * @param open whether comments may be replied to
 */
export function listVersion(comments: readonly PublicComment[], open: boolean): string {
  // In our own order: the build reads the fields in another.
  const shown = comments.map(({ id, replyTo, lang, name, official, text, createdAt, editedAt, removed }) => [
    ...[id, replyTo, lang, name, official],
    ...[text, createdAt, editedAt, removed],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([open, shown]))
    .digest('base64url')
    .slice(0, 16);
}
