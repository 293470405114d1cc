/** What a choice sends, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The attributes that tie a control to its form, its label and its notes. */
export interface Wiring {
  readonly id: string;
  readonly name: string;
  readonly autocomplete: string;
  readonly spellcheck: boolean | undefined;
  readonly inputMode: 'numeric' | 'email' | 'tel' | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
}

interface Props {
  readonly control: Wiring;
  readonly value: string | undefined;
}

/** The part of a field that is filled in: one line, several lines, or a list of options that opens. */
export function Control(
  props: Props & {
    readonly options: readonly Choice[] | undefined;
    readonly rows: number | undefined;
    readonly type: 'text' | 'email' | undefined;
  },
) {
  const { control, options, rows, type = 'text', value } = props;
  if (options) {
    return (
      <select {...control}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (!rows) return <input {...control} type={type} value={value} />;
  return (
    <textarea {...control} rows={rows}>
      {/* HTML drops one line break at the start of a textarea. */}
      {value && `\n${value}`}
    </textarea>
  );
}

/** A line for each option. The first has the field's id, so that the error summary leads to it. */
export function Radios({ control, options, value }: Props & { readonly options: readonly Choice[] }) {
  const { id, name } = control;
  return (
    <>
      {options.map((option, i) => {
        const own = i === 0 ? id : `${id}-${option.value}`;
        return (
          <div class="choice">
            <input
              id={own}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={control['aria-invalid'] && control['aria-describedby']}
            />
            <label for={own}>{option.label}</label>
          </div>
        );
      })}
    </>
  );
}
