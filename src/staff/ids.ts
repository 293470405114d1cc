/** What a card on the page is about. */
interface Which {
  readonly id: string;
}

/** The id of a comment's card, where fragments lead. */
export function placeId({ id }: Which): string {
  return `comment-${id}`;
}

/** The id of a card's heading, which tells its buttons from those of the others. */
export function headingId({ id }: Which): string {
  return `name-${id}`;
}

/** The name in ids of a form's field, as a page may have a form for each of many comments. */
export function fieldOf(field: string, { id }: Which): string {
  return `${field}-${id}`;
}
