import type { Site } from '../content/site.ts';
import type { Comment } from '../participation/comments/comment.ts';
import { deskList, type DeskList } from '../participation/comments/store.ts';
import type { Versioned } from '../store/records.ts';
import { isFiltering, lets, type Filter } from './filter.ts';
import { readPage } from './paging.ts';

/** How many comments a page shows, how many are read at once for a filter, and how far a filter looks at most. */
const size = { page: 50, batch: 200, reach: 1_000 };

/** How many comments a list has, how many of them were looked at, and how many of those the filter lets through. */
export interface Found {
  readonly found: number;
  readonly looked: number;
  readonly total: number;
}

/** A page of a list, of what a filter lets through. */
export interface Listing extends Found {
  readonly items: readonly Versioned<Comment>[];
  readonly page: number;
  readonly pages: number;
}

/** Reads a list from its beginning, as far as a filter looks. */
async function readFar(list: DeskList) {
  const first = await deskList(list, 0, size.batch);
  const end = Math.min(first.total, size.reach);
  const starts = Array.from({ length: Math.ceil(end / size.batch) - 1 }, (_, i) => (i + 1) * size.batch);
  const more = await Promise.all(starts.map((from) => deskList(list, from, size.batch)));
  // A comment that moved on between two reads came twice.
  const items = new Map([first, ...more].flatMap((part) => part.items.map((item) => [item.record.id, item])));
  return { total: first.total, looked: end, items: [...items.values()] };
}

/**
 * A page of one of the desk's lists: one round trip; with a filter one for every 200 comments looked at.
 * @throws StoreDown
 */
export async function readListing(list: DeskList, filter: Filter, asked: number, site: Site): Promise<Listing> {
  if (!isFiltering(filter)) {
    const read = await readPage(asked, size.page, (...range) => deskList(list, ...range));
    return { ...read, found: read.total, looked: read.total };
  }
  const { items, looked, total } = await readFar(list);
  const through = items.filter(({ record }) => lets(filter, record, site));
  const part = await readPage(asked, size.page, (from, most) =>
    Promise.resolve({ items: through.slice(from, from + most), total: through.length }),
  );
  return { ...part, found: through.length, looked, total };
}
