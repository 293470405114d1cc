/** Smaller numbers are not published: they could point at a person. */
export const fewest = 5;

/** A count as it may be shown to everybody; null: fewer than five, zero included, so that even "nobody" is not told. */
export function suppress(count: number): number | null {
  return count < fewest ? null : count;
}
