import type { ComponentChildren } from 'preact';
import { feedbackPath } from '../paths.ts';
import type { FeedbackRoom } from '../room.ts';

/** A form about one piece of feedback as it was read: somebody else's change in between is not overwritten. */
export function OneForm({ room, children }: { readonly room: FeedbackRoom; readonly children: ComponentChildren }) {
  const { call, item } = room;
  return (
    <form class="form" method="post" action={feedbackPath(call.lang, { page: 'one', id: item.record.id })} noValidate>
      <input type="hidden" name="version" value={String(item.version)} />
      {children}
    </form>
  );
}
