/** A tag and what is written under it. */
export interface Topic<T> {
  /** As the writers write it, in the site's first language. */
  readonly tag: string;
  /** Its part of the address. */
  readonly slug: string;
  readonly items: readonly T[];
}

/** A tag as a part of an address: "Palvelut ja työ" is "palvelut-ja-tyo". */
export function topicSlug(tag: string): string {
  const letters = tag.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('æ', 'ae').replaceAll('ø', 'o');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * The topics of texts, and their texts, in the order they came.
 * @throws Error when two spellings of a tag would share an address, or a tag has no letter to make one of, or a bracket
 * that would end what the feed puts it into
 */
export function topicsOf<T extends { readonly id: string; readonly tags: readonly string[] }>(
  items: readonly T[],
): Topic<T>[] {
  const topics = new Map<string, { tag: string; slug: string; items: T[] }>();
  for (const item of items) {
    for (const tag of new Set(item.tags)) {
      const slug = topicSlug(tag);
      if (slug === '') throw new Error(`${item.id}: the tag "${tag}" needs a letter a–z or a number for its address`);
      if (/[<>]/.test(tag)) throw new Error(`${item.id}: the tag "${tag}" may not have < or > in it`);
      const topic = topics.get(slug) ?? { tag, slug, items: [] };
      if (topic.tag !== tag) {
        const other = topic.items[0]?.id ?? '';
        throw new Error(
          `${item.id}: the tags "${tag}" and "${topic.tag}" (in ${other}) would have one address; write them alike`,
        );
      }
      topic.items.push(item);
      topics.set(slug, topic);
    }
  }
  return [...topics.values()];
}
