import { formatDay } from '../../../i18n/dates.ts';
import { emailKeptUntil } from '../../../participation/feedback/keeping.ts';
import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import { limits } from '../form.ts';
import type { PartProps } from '../room.ts';
import { OneForm } from './OneForm.tsx';

/** Where an official replies in the municipality's name: by mail where an address was given, on the receipt always. */
export function AnswerForm({ room, trouble }: PartProps) {
  const { call, session, item } = room;
  const { lang, site, fields } = call;
  const t = messages[lang].deskFeedback;
  if (session.role !== 'official') return <p class="hint">{t.answer.officials}</p>;
  const { record } = item;
  const sent = trouble && fields.action === 'answer' ? fields : null;
  const until = emailKeptUntil(record, site);
  return (
    <details open={sent !== null}>
      <summary>{t.answer.title}</summary>
      <OneForm room={room}>
        <p>{until === null ? t.email.none : t.email.until(formatDay(until, lang))}</p>
        <Field
          lang={lang}
          name="text"
          label={t.answer.text}
          hint={t.answer.hint(t.answer.languages[record.lang], limits.answer)}
          value={sent?.text}
          errors={sent ? trouble?.errors : undefined}
          rows={8}
        />
        <button type="submit" name="action" value="answer">
          {until === null ? t.answer.publish : t.answer.send}
        </button>
      </OneForm>
    </details>
  );
}
