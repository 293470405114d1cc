interface Tagged {
  readonly id: string;
  readonly tags: readonly string[];
}

/**
 * Other texts on the same topics: those that share most tags first, and of those the ones that come first in `others`.
 * @param most how many at most
 */
export function related<T extends Tagged>(item: Tagged, others: readonly T[], most = 3): T[] {
  const shared = (other: Tagged) => other.tags.filter((tag) => item.tags.includes(tag)).length;
  return others
    .filter((other) => other.id !== item.id && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, most);
}

/** The texts before and after one in time, in a list that is newest first; those that there are. */
export function neighbours<T extends { readonly id: string }>(
  item: { readonly id: string },
  newestFirst: readonly T[],
) {
  const here = newestFirst.findIndex(({ id }) => id === item.id);
  return { previous: newestFirst[here + 1], next: here > 0 ? newestFirst[here - 1] : undefined };
}
