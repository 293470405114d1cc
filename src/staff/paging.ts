/** A page of a long list; pages are counted from 1. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

type Read<T> = (from: number, most: number) => Promise<{ readonly items: readonly T[]; readonly total: number }>;

/** Reads a page of a list: the last one, where the list is shorter than was thought. */
export async function readPage<T>(asked: number, size: number, read: Read<T>): Promise<Page<T>> {
  const { items, total } = await read((asked - 1) * size, size);
  const pages = Math.max(1, Math.ceil(total / size));
  return asked > pages ? readPage(pages, size, read) : { items, total, page: asked, pages };
}
