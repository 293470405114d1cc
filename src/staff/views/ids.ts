import type { Comment } from '../../participation/comments/comment.ts';

/** The id of a comment's place on the page. */
export function placeId({ id }: Comment): string {
  return `comment-${id}`;
}

/** The id of a card's heading, which tells its buttons from those of the others. */
export function headingId({ id }: Comment): string {
  return `name-${id}`;
}

/** The name in ids of a form's field, as a page may have a form for each of many comments. */
export function fieldOf(field: string, { id }: Comment): string {
  return `${field}-${id}`;
}
