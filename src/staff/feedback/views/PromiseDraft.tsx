import { reference } from '../../../participation/shared/reference.ts';
import { messages } from '../../messages.ts';
import { promiseFile } from '../draft.ts';
import { feedbackPath } from '../paths.ts';
import type { FeedbackRoom } from '../room.ts';

/** The draft of a promise to copy, and where it belongs. */
export function PromiseDraft({ room, draft }: { readonly room: FeedbackRoom; readonly draft: string }) {
  const { call, item } = room;
  const { lang, site, fields, now } = call;
  const { promise: t, one } = messages[lang].deskFeedback;
  return (
    <>
      <p>{t.how(promiseFile(fields.title ?? '', now, site.languages[0]))}</p>
      <div class="field">
        <label for="draft">{t.draft}</label>
        <textarea id="draft" class="draft" rows={draft.split('\n').length + 1} readOnly spellcheck={false}>
          {`\n${draft}`}
        </textarea>
      </div>
      <p class="back">
        <a href={feedbackPath(lang, { page: 'one', id: item.record.id })}>{one(reference(item.record.id))}</a>
      </p>
    </>
  );
}
