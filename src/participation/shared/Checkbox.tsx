import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fieldId } from './Field.tsx';
import type { FieldError } from './read.ts';

/** A box to tick, with its words beside it and what is wrong with it above. It sends "yes". */
export function Checkbox(props: {
  readonly lang: Locale;
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly errors?: readonly FieldError[];
}) {
  const { lang, name, label, checked, errors = [] } = props;
  const error = errors.find(({ field }) => field === name);
  const id = fieldId(name);
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="visually-hidden">{messages[lang].form.errorPrefix}: </span>
          {error.message}
        </p>
      )}
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          checked={checked}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error && `${id}-error`}
        />
        <label for={id}>{label}</label>
      </div>
    </div>
  );
}
