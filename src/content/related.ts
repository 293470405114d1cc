interface Tagged {
  readonly id: string;
  readonly tags: readonly string[];
}

/**
 * Finds other texts on the same topics: those that share most tags first, and of those the ones that come first in `all`.
 * Texts with the same tags have the same ones, so thousands of texts are gone through once for each set of tags.
 * @param most how many at most
 */
export function relatedAmong<T extends Tagged>(all: readonly T[], most = 3): (item: Tagged) => T[] {
  const found = new Map<string, T[]>();
  const alike = (tags: readonly string[]) => {
    const shared = (other: Tagged) => other.tags.filter((tag) => tags.includes(tag)).length;
    const counted = all.map((other) => ({ other, count: shared(other) })).filter(({ count }) => count > 0);
    // One more, for the item itself is among them.
    return counted
      .sort((a, b) => b.count - a.count)
      .map(({ other }) => other)
      .slice(0, most + 1);
  };
  return ({ id, tags }) => {
    const key = tags.toSorted().join('\n');
    const texts = found.get(key) ?? alike(tags);
    found.set(key, texts);
    return texts.filter((other) => other.id !== id).slice(0, most);
  };
}

/** Finds the texts before and after one in time, in a list that is newest first; those that there are. */
export function neighboursAmong<T extends { readonly id: string }>(newestFirst: readonly T[]) {
  const places = new Map(newestFirst.map(({ id }, place) => [id, place]));
  return ({ id }: { readonly id: string }) => {
    const here = places.get(id) ?? -1;
    return { previous: newestFirst[here + 1], next: here > 0 ? newestFirst[here - 1] : undefined };
  };
}
