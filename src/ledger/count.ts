/** How a record went: at the end of its time, or before it, because the person asked. */
export const ways = ['expired', 'asked'] as const;

export type Way = (typeof ways)[number];

/** One number of the ledger. */
export interface Count {
  /** "2026-11", in the readers' time zone. */
  readonly month: string;
  readonly kind: string;
  readonly way: string;
  readonly count: number;
}
