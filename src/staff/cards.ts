import { receiptPath } from '../i18n/routes.ts';
import { authorsBy, trustedFrom } from '../participation/comments/author-store.ts';
import type { Comment } from '../participation/comments/comment.ts';
import { postOf } from '../participation/comments/posts.ts';
import { openReportsOf } from '../participation/comments/reports/store.ts';
import { receiptCode } from '../participation/shared/receipt-code.ts';
import type { Versioned } from '../store/records.ts';
import type { CardData } from './context.ts';

/**
 * All that cards tell of comments. One more round trip for what came from the same addresses, and one for each comment
 * that was reported.
 * @throws StoreDown
 */
export async function cardsOf(items: readonly Versioned<Comment>[]): Promise<CardData[]> {
  const emails = [...new Set(items.flatMap(({ record }) => record.email ?? []))];
  const [authors, reports] = await Promise.all([
    authorsBy(emails),
    Promise.all(items.map(({ record }) => openReportsOf(record))),
  ]);
  return items.map((item, i) => {
    const author = authors.get(item.record.email ?? '');
    return {
      item,
      post: postOf(item.record.post),
      reports: reports[i] ?? [],
      author: author ? { ...author, mayBeTrusted: !author.trusted && author.published >= trustedFrom } : null,
      receipt: item.record.person === null ? null : receiptPath(receiptCode('c', item.record.id)),
      // After the last one, the one before: it has come up in its place.
      next: (items[i + 1] ?? items[i - 1])?.record.id ?? null,
    };
  });
}
