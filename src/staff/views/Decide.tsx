import { messages } from '../messages.ts';
import { reasons } from '../../participation/comments/comment.ts';
import { Field } from '../../participation/shared/Field.tsx';
import type { CardProps } from '../context.ts';
import { fieldOf, headingId } from '../ids.ts';
import { deskPath } from '../paths.ts';
import { actionName, grounded, offered } from './actions.ts';
import { Which } from './Which.tsx';

/** The decisions of one press: publishing or keeping, and hiding on the general ground, which can be changed later. */
export function OnePress(props: CardProps) {
  const { lang, place, session } = props.desk;
  const { record } = props.card.item;
  const actions = offered(record, session.email).filter((action) => action === 'publish' || action === 'hide');
  if (actions.length === 0) return null;
  return (
    <form method="post" action={deskPath(lang, place)} class="buttons">
      <Which {...props} />
      {actions.map((action) => (
        <button
          type="submit"
          name="action"
          value={action}
          class={action === 'hide' ? 'quiet' : undefined}
          aria-describedby={headingId(record)}
          aria-keyshortcuts={action === 'hide' ? 'h' : 'p'}
        >
          {actionName(action, record, lang)}
        </button>
      ))}
    </form>
  );
}

/** The ground of a decision, one of those the discussion rules explain, and more in the moderator's words. */
function Ground({ desk: { lang }, card: { item }, sent }: CardProps) {
  const { desk: t, reasons: names } = messages[lang];
  const { record } = item;
  const shared = { lang, errors: sent?.errors };
  return (
    <>
      <Field
        {...shared}
        name="reason"
        id={fieldOf('reason', record)}
        label={t.reason}
        value={sent?.reason ?? record.decision?.reason}
        options={reasons.map((reason) => ({ value: reason, label: names[reason] }))}
      />
      <Field
        {...shared}
        name="note"
        id={fieldOf('note', record)}
        label={t.note}
        hint={`${t.noteHint} ${record.email ? t.hasEmail : t.noEmail}`}
        value={sent?.note}
        rows={3}
        optional
      />
    </>
  );
}

/** The decisions that tell the author a ground. */
export function Decide(props: CardProps) {
  const { lang, place, session } = props.desk;
  const { record } = props.card.item;
  const actions = grounded(record, session.email);
  if (actions.length === 0) return null;
  const heading = headingId(record);
  return (
    <details open={(props.sent?.reason ?? props.sent?.note) !== undefined}>
      <summary aria-describedby={heading} aria-keyshortcuts="r">
        {messages[lang].desk.decide}
      </summary>
      <form method="post" action={deskPath(lang, place)}>
        <Which {...props} />
        <Ground {...props} />
        <div class="buttons">
          {actions.map((action) => (
            <button
              type="submit"
              name="action"
              value={action}
              class={action === 'remove' ? 'danger' : 'quiet'}
              aria-describedby={heading}
            >
              {actionName(action, record, lang)}
            </button>
          ))}
        </div>
      </form>
    </details>
  );
}
