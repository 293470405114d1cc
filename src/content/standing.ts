/** Whether readers see an item of the content yet: a draft waits for its writer, what is coming for its moment. */
export type Standing = 'draft' | 'coming' | 'shown';

/** What an item's first language says of it. */
interface Planned {
  readonly draft?: boolean | undefined;
  /** When it comes out, in milliseconds since 1970 (UTC); what has no such moment is out as soon as it is written. */
  readonly at?: number | undefined;
}

/** How an item stands at a moment. @param asOf milliseconds since 1970 (UTC) */
export function standingOf({ draft = false, at = -Infinity }: Planned, asOf: number): Standing {
  if (draft) return 'draft';
  return at > asOf ? 'coming' : 'shown';
}
