import type { ListedComment, PublicComment } from './comment.ts';

/** The place of a comment that is gone, before those who replied to it. Of the comment itself nothing is kept. */
function placeFor({ replyTo, rootAt, lang }: ListedComment): PublicComment {
  const gone = { name: '', text: '', official: false, replyTo: null, editedAt: null, removed: true };
  return { id: replyTo ?? '', lang, createdAt: rootAt ?? '', ...gone };
}

function shown({
  id,
  replyTo,
  lang,
  name,
  official,
  text,
  createdAt,
  editedAt,
  removed,
}: ListedComment): PublicComment {
  return { id, replyTo, lang, name, official, text, createdAt, editedAt, removed };
}

/**
 * A post's published comments as they are read: oldest first, each followed by its replies, oldest first. A comment that
 * is gone and has replies leaves a place marked `removed`; one without replies leaves nothing.
 * @param list oldest first
 */
export function thread(list: readonly ListedComment[]): PublicComment[] {
  const roots = new Map(list.filter(({ replyTo }) => replyTo === null).map((comment) => [comment.id, shown(comment)]));
  const replies = Map.groupBy(
    list.filter(({ replyTo }) => replyTo !== null),
    ({ replyTo }) => replyTo ?? '',
  );
  for (const [id, [first]] of replies) if (first && !roots.has(id)) roots.set(id, placeFor(first));
  return [...roots.values()]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .flatMap((root) => [root, ...(replies.get(root.id) ?? []).map(shown)]);
}

/** How many comments a list has; the places of those that are gone are none. */
export function countOf(comments: readonly PublicComment[]): number {
  return comments.filter(({ removed }) => !removed).length;
}
