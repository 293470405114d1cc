import type { Comment } from '../../participation/comments/comment.ts';
import type { Versioned } from '../../store/records.ts';

/** Which comment a form is about, and which version of it was read. */
export function Which({ item }: { readonly item: Versioned<Comment> }) {
  return (
    <>
      <input type="hidden" name="id" value={item.record.id} />
      <input type="hidden" name="version" value={String(item.version)} />
    </>
  );
}
