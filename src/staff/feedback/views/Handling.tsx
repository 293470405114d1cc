import { stages } from '../../../participation/feedback/feedback.ts';
import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import type { PartProps } from '../room.ts';
import { OneForm } from './OneForm.tsx';

/** Takes what is still to be done into one's own hands with one press. */
export function Take({ room }: PartProps) {
  const { call, session, item } = room;
  const { assignee, status } = item.record;
  if (assignee === session.email || status === 'answered' || status === 'closed') return null;
  return (
    <OneForm room={room}>
      <button type="submit" name="action" value="take">
        {messages[call.lang].deskFeedback.take}
      </button>
    </OneForm>
  );
}

/** Says that no robot sent it. */
export function LetIn({ room }: PartProps) {
  if (!room.item.record.held) return null;
  const t = messages[room.call.lang].deskFeedback;
  return (
    <OneForm room={room}>
      <p class="hint">{t.letInHint}</p>
      <button type="submit" name="action" value="letIn" class="quiet">
        {t.letIn}
      </button>
    </OneForm>
  );
}

/** How far it has come, in whose hands it is, and what colleagues should know. */
export function Handling({ room, trouble }: PartProps) {
  const { call, item, staff } = room;
  const { lang, fields } = call;
  const { deskFeedback: t } = messages[lang];
  const { record } = item;
  const sent = trouble && fields.action === 'handle' ? fields : null;
  const shared = { lang, errors: sent ? trouble?.errors : undefined };
  const known = { stage: record.status, assignee: record.assignee ?? '', note: record.note };
  const values = sent ?? known;
  // Whoever has left may still have it.
  const people = [...new Set([...staff, ...(record.assignee ? [record.assignee] : [])])];
  return (
    <details open={sent !== null}>
      <summary>{t.handle.title}</summary>
      <OneForm room={room}>
        <Field
          {...shared}
          name="stage"
          label={t.handle.stage}
          value={values.stage}
          options={stages.map((value) => ({ value, label: t.stages[value] }))}
        />
        <Field
          {...shared}
          name="assignee"
          label={t.handle.assignee}
          value={values.assignee}
          options={[{ value: '', label: t.nobody }, ...people.map((value) => ({ value, label: value }))]}
          optional="silent"
        />
        <Field
          {...shared}
          name="note"
          label={t.handle.note}
          hint={t.handle.noteHint}
          value={values.note}
          rows={3}
          optional
        />
        <button type="submit" name="action" value="handle">
          {t.handle.save}
        </button>
      </OneForm>
    </details>
  );
}
