import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Control, Radios, type Choice, type Wiring } from './Control.tsx';
import type { FieldError } from './read.ts';

interface Props {
  readonly lang: Locale;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly errors?: readonly FieldError[];
  /** May be left empty; `silent` where that goes without saying, as in a search. */
  readonly optional?: boolean | 'silent';
  /** The field's name in ids and in the error summary, where a page has several forms with the same fields. */
  readonly id?: string;
  /** Rows make it a text of several lines. */
  readonly rows?: number;
  /** Options make it a choice of one: a list that opens, or with `radios` one line for each. */
  readonly options?: readonly Choice[];
  readonly radios?: boolean;
  /** An address is the reader's own unless `autocomplete` says otherwise, and no word to be checked. */
  readonly type?: 'text' | 'email';
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'email' | 'tel';
  readonly spellcheck?: boolean;
}

/** The id of a field's control, where the error summary's links lead. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** The ids that tie a control to its hint and its error, and what a browser should know of it. */
function wiring(props: Props, error: FieldError | undefined): Wiring {
  const { name, hint, type, optional = false } = props;
  const id = fieldId(props.id ?? name);
  return {
    id,
    name,
    autocomplete: props.autocomplete ?? (type === 'email' ? 'email' : 'off'),
    spellcheck: type === 'email' ? false : props.spellcheck,
    inputMode: props.inputMode,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? 'true' : undefined,
    'aria-required': optional ? undefined : 'true',
  };
}

/** A label, a hint, an error and a control that belong together, for eyes and for screen readers alike. */
export function Field(props: Props) {
  const { lang, name, label, hint, errors = [], optional = false, options, radios = false } = props;
  const error = errors.find(({ field }) => field === (props.id ?? name));
  const control = wiring(props, error);
  const words = (
    <>
      {label}
      {optional === true && <span class="optional"> ({messages[lang].form.optional})</span>}
    </>
  );
  const notes = (
    <>
      {hint && (
        <p class="hint" id={`${control.id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${control.id}-error`}>
          <span class="visually-hidden">{messages[lang].form.errorPrefix}: </span>
          {error.message}
        </p>
      )}
    </>
  );
  const look = error ? 'field field-wrong' : 'field';
  return options && radios ? (
    <fieldset class={look} aria-describedby={control['aria-describedby']}>
      <legend>{words}</legend>
      {notes}
      <Radios control={control} options={options} value={props.value} />
    </fieldset>
  ) : (
    <div class={look}>
      <label for={control.id}>{words}</label>
      {notes}
      <Control control={control} options={options} rows={props.rows} type={props.type} value={props.value} />
    </div>
  );
}
