import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Comment } from '../../participation/comments/comment.ts';
import type { Versioned } from '../../store/records.ts';
import { deskPath, type Place } from '../paths.ts';
import { actionName, otherActions } from './actions.ts';
import { NoteField, ReasonField, type Sent } from './DecisionFields.tsx';
import { headingId } from './ids.ts';
import { Which } from './Which.tsx';

/** The decisions that need a ground, which the author gets. */
export function Decide(props: {
  readonly lang: Locale;
  readonly place: Place;
  readonly item: Versioned<Comment>;
  readonly sent?: Sent;
}) {
  const { lang, place, item, sent } = props;
  const actions = otherActions(item.record);
  const heading = headingId(item.record);
  if (actions.length === 0) return null;
  return (
    <details open={sent && (sent.reason ?? sent.note) !== undefined}>
      <summary aria-describedby={heading}>{messages[lang].desk.decide}</summary>
      <form method="post" action={deskPath(lang, place)}>
        <Which item={item} />
        <ReasonField lang={lang} item={item} sent={sent} />
        <NoteField lang={lang} item={item} sent={sent} />
        <div class="buttons">
          {actions.map((action) => (
            <button
              type="submit"
              name="action"
              value={action}
              class={action === 'remove' ? 'danger' : 'quiet'}
              aria-describedby={heading}
            >
              {actionName(action, item.record, lang)}
            </button>
          ))}
        </div>
      </form>
    </details>
  );
}
