import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import type { PartProps } from '../room.ts';
import { OneForm } from './OneForm.tsx';

/** Turns it into a promise: the desk drafts what a writer puts among the content. */
export function PromiseForm({ room, trouble }: PartProps) {
  const { lang, fields } = room.call;
  const t = messages[lang].deskFeedback.promise;
  const sent = trouble && fields.action === 'draft' ? fields : null;
  return (
    <details open={sent !== null}>
      <summary>{t.title}</summary>
      <p>{t.text}</p>
      <OneForm room={room}>
        <Field
          lang={lang}
          name="title"
          label={t.field}
          value={sent?.title}
          errors={sent ? trouble?.errors : undefined}
          rows={2}
        />
        <button type="submit" name="action" value="draft">
          {t.button}
        </button>
      </OneForm>
    </details>
  );
}
