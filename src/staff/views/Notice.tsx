import { messages } from '../messages.ts';
import type { Desk } from '../context.ts';
import { deskPath } from '../paths.ts';

/** The id of what says what was just done. */
export const noticeId = 'done';

/** What was just done, and after hiding the way back. It stands where the reader goes on. */
export function Notice({ desk }: { readonly desk: Desk }) {
  const { lang, place, deed } = desk;
  if (!deed) return null;
  const t = messages[lang].desk;
  const { done, undo, next } = deed;
  return (
    <div class="notice notice-good" role="status" id={noticeId}>
      <p>{t.done[done]}</p>
      {undo && done === 'hide' && (
        <form method="post" action={deskPath(lang, place)}>
          <input type="hidden" name="id" value={undo.id} />
          <input type="hidden" name="version" value={String(undo.version)} />
          {next && <input type="hidden" name="next" value={next} />}
          <button type="submit" name="action" value="publish" class="quiet">
            {t.unhide}
          </button>
        </form>
      )}
    </div>
  );
}
