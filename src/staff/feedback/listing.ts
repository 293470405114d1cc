import type { Feedback } from '../../participation/feedback/feedback.ts';
import type { ListName } from '../../participation/feedback/rules.ts';
import { feedbackList } from '../../participation/feedback/store.ts';
import type { Versioned } from '../../store/records.ts';
import { readPage, type Page } from '../paging.ts';
import { isFiltering, lets, type Filter } from './filter.ts';

/** How much a page shows, how much is read at once for a filter, and how far a filter looks at most. */
const size = { page: 50, batch: 200, reach: 1_000 };

/** A page of a list, of what a filter lets through, and how much of the list was looked at for it. */
export interface Listing extends Page<Versioned<Feedback>> {
  readonly looked: number;
  readonly all: number;
}

/** Reads a list from its beginning, as far as a filter looks. */
async function readFar(list: ListName) {
  const first = await feedbackList(list, 0, size.batch);
  const end = Math.min(first.total, size.reach);
  const starts = Array.from({ length: Math.ceil(end / size.batch) - 1 }, (_, i) => (i + 1) * size.batch);
  const more = await Promise.all(starts.map((from) => feedbackList(list, from, size.batch)));
  // What moved on between two reads came twice.
  const items = new Map([first, ...more].flatMap((part) => part.items.map((item) => [item.record.id, item])));
  return { total: first.total, looked: end, items: [...items.values()] };
}

/** A page of one of the lists: one round trip; with a filter one for every 200 looked at. @throws StoreDown */
export async function readListing(list: ListName, filter: Filter, asked: number): Promise<Listing> {
  if (!isFiltering(filter)) {
    const read = await readPage(asked, size.page, (from, most) => feedbackList(list, from, most));
    return { ...read, looked: read.total, all: read.total };
  }
  const { items, looked, total } = await readFar(list);
  const through = items.filter(({ record }) => lets(filter, record));
  const part = await readPage(asked, size.page, (from, most) =>
    Promise.resolve({ items: through.slice(from, from + most), total: through.length }),
  );
  return { ...part, looked, all: total };
}
