import { says } from './fault-words.ts';
import type { Told } from './told.ts';

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

/** A text with tags. */
interface Tagged {
  readonly id: string;
  readonly tags: readonly string[];
}

/**
 * What is wrong with the tags of texts: two spellings of one would share an address, one has no letter to make an address
 * of, or a bracket that would end what the feed puts it into.
 */
export function* tagFaults<T extends Tagged>(items: readonly T[]): Generator<{ item: T; tag: string; explain: Told }> {
  const known = new Map<string, { tag: string; id: string }>();
  for (const item of items) {
    for (const tag of new Set(item.tags)) {
      const slug = topicSlug(tag);
      const { tag: other, id } = known.get(slug) ?? { tag, id: item.id };
      if (slug === '') yield { item, tag, explain: says.tagLetters(tag) };
      else if (/[<>]/.test(tag)) yield { item, tag, explain: says.tagBrackets(tag) };
      else if (other !== tag) yield { item, tag, explain: says.tagSpelling(tag, other, id) };
      known.set(slug, { tag: other, id });
    }
  }
}

/** The topics of texts, and their texts, in the order they came. @throws Error naming a text with a tag that cannot be */
export function topicsOf<T extends Tagged>(items: readonly T[]): Topic<T>[] {
  for (const { item, explain } of tagFaults(items)) throw new Error(`${item.id}: ${explain.en}`);
  const topics = new Map<string, { tag: string; slug: string; items: T[] }>();
  for (const item of items) {
    for (const tag of new Set(item.tags)) {
      const slug = topicSlug(tag);
      const topic = topics.get(slug) ?? { tag, slug, items: [] };
      topic.items.push(item);
      topics.set(slug, topic);
    }
  }
  return [...topics.values()];
}
