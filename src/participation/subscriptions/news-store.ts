import type { CataloguePost } from '../../generated/catalogue.js';
import { localDay } from '../../i18n/dates.ts';
import { commit, type Change, type Guard } from '../../store/commit.ts';
import { findRecord, writeRecord } from '../../store/records.ts';
import { look, type News } from './news.ts';

/** What the digest knows of the posts. */
const key = 'digest';

/** Before the digest has looked for the first time, on no day. */
const noDay = '';

async function write(news: News, version: number): Promise<boolean> {
  const { guard, commands } = writeRecord(key, { record: news, version }, null);
  return (await commit([guard], commands)).done;
}

/**
 * For the commit with which the first subscription begins: notes which posts are out, so that any other is news. Nothing
 * for all later ones.
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function newsBegun(
  posts: readonly CataloguePost[],
  now: number,
): Promise<{ guards?: Guard[]; changes?: Change[] }> {
  if ((await findRecord<News>(key)) !== null) return {};
  const { guard, commands } = writeRecord(key, { record: look(null, posts, noDay, now), version: 0 }, null);
  return { guards: [guard], changes: commands };
}

/**
 * The news of the day: looked at once, however many runs the day has.
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function newsOfDay(posts: readonly CataloguePost[], now: number): Promise<News> {
  const day = localDay(now);
  const found = await findRecord<News>(key);
  if (found?.record.day === day) return found.record;
  const news = look(found?.record ?? null, posts, day, now);
  return (await write(news, found?.version ?? 0)) ? news : newsOfDay(posts, now);
}
