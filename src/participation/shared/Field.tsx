import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FieldError } from './read.ts';

interface Props {
  readonly lang: Locale;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly errors?: readonly FieldError[];
  readonly optional?: boolean;
  /** Rows make it a text of several lines. */
  readonly rows?: number;
  readonly type?: 'text' | 'email';
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'email';
  readonly spellcheck?: boolean;
}

/** The id of a field's control, where the error summary's links lead. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** A label, a hint, an error and a control that belong together, for eyes and for screen readers alike. */
export function Field(props: Props) {
  const { lang, name, label, hint, value, errors = [], optional = false, rows, type = 'text' } = props;
  const id = fieldId(name);
  const error = errors.find(({ field }) => field === name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const control = {
    id,
    name,
    autocomplete: props.autocomplete ?? 'off',
    spellcheck: props.spellcheck,
    'aria-describedby': described,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': optional ? undefined : ('true' as const),
  };
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>
        {label}
        {optional && <span class="optional"> ({messages[lang].form.optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="visually-hidden">{messages[lang].form.errorPrefix}: </span>
          {error.message}
        </p>
      )}
      {rows ? (
        <textarea {...control} rows={rows}>
          {/* HTML drops one line break at the start of a textarea. */}
          {value && `\n${value}`}
        </textarea>
      ) : (
        <input {...control} type={type} value={value} inputMode={props.inputMode} />
      )}
    </div>
  );
}
