import type { CataloguePost } from '../../generated/catalogue.js';

/** Which posts the digest knows. Times in milliseconds since 1970 (UTC). */
export interface News {
  /** The day on which it last looked, in the readers' time zone ("2026-11-22"). */
  readonly day: string;
  /** When it first saw each post of the last weeks, by the post's id. */
  readonly seen: Readonly<Record<string, number>>;
}

/** A post dated earlier than this is no news, whenever it comes out: old texts that are moved here; in milliseconds. */
const span = 30 * 86_400_000;

/**
 * Looks at the posts that are out. What counts is not a post's date but that the digest has not seen it before, so that
 * one published late with an earlier date, up to thirty days, is not lost. When the digest looks for the first time,
 * the date has to do.
 * @param day the day of `now` in the readers' time zone
 * @param now milliseconds since 1970 (UTC)
 */
export function look(
  before: News | null,
  posts: readonly Pick<CataloguePost, 'id' | 'at'>[],
  day: string,
  now: number,
): News {
  const recent = posts.filter(({ at }) => at > now - span);
  const known = Object.entries(before?.seen ?? {}).filter(([, at]) => at > now - 2 * span);
  const fresh = recent.map(({ id, at }) => [id, before === null ? at : now] as const);
  return { day, seen: { ...Object.fromEntries(fresh), ...Object.fromEntries(known) } };
}

/** When the newest news was first seen; null when there is none. */
export function newest({ seen }: News): number | null {
  const times = Object.values(seen);
  return times.length === 0 ? null : Math.max(...times);
}

/** The posts first seen after a moment, in their given order. */
export function newsSince<P extends Pick<CataloguePost, 'id'>>(
  { seen }: News,
  posts: readonly P[],
  moment: number,
): P[] {
  return posts.filter(({ id }) => (seen[id] ?? 0) > moment);
}
