import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { reasons, type Comment } from '../../participation/comments/comment.ts';
import { fieldId } from '../../participation/shared/Field.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import type { Versioned } from '../../store/records.ts';
import { fieldOf } from './ids.ts';

/** A decision as it was sent, and what is wrong with it. */
export interface Sent {
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly errors: readonly FieldError[];
}

interface Props {
  readonly lang: Locale;
  readonly item: Versioned<Comment>;
  readonly sent?: Sent;
}

/** The wiring of a field whose form stands on the page once for each comment. */
function wiring(field: string, { item, sent }: Props) {
  const id = fieldId(fieldOf(field, item.record));
  return { id, hint: `${id}-hint`, fault: `${id}-error`, error: sent?.errors.find((error) => error.field === field) };
}

function Fault({ id, error }: { readonly id: string; readonly error: FieldError | undefined }) {
  if (!error) return null;
  return (
    <p class="error" id={id}>
      {error.message}
    </p>
  );
}

/** The ground of a decision, one of those the discussion rules explain. */
export function ReasonField(props: Props) {
  const { id, fault, error } = wiring('reason', props);
  const t = messages[props.lang];
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{t.desk.reason}</label>
      <Fault id={fault} error={error} />
      <select
        id={id}
        name="reason"
        aria-describedby={error ? fault : undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        {reasons.map((reason) => (
          <option value={reason} selected={reason === props.sent?.reason}>
            {t.reasons[reason]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The explanation to the author, in the moderator's words. */
export function NoteField(props: Props) {
  const { id, hint, fault, error } = wiring('note', props);
  const { desk, form } = messages[props.lang];
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>
        {desk.note}
        <span class="optional"> ({form.optional})</span>
      </label>
      <p class="hint" id={hint}>
        {desk.noteHint} {props.item.record.email ? desk.hasEmail : desk.noEmail}
      </p>
      <Fault id={fault} error={error} />
      <textarea
        id={id}
        name="note"
        rows={3}
        aria-describedby={error ? `${hint} ${fault}` : hint}
        aria-invalid={error ? 'true' : undefined}
      >
        {/* HTML drops one line break at the start of a textarea. */}
        {props.sent?.note && `\n${props.sent.note}`}
      </textarea>
    </div>
  );
}
