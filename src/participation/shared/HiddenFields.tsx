import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fieldId } from './Field.tsx';

/**
 * What a form carries unseen: its facts, its stamp, and a trap for robots. The trap is not displayed, so that no
 * autofill fills it and no screen reader reads it; where style sheets do not work, its label says to leave it empty.
 */
export function HiddenFields(props: {
  readonly lang: Locale;
  readonly stamp: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** The trap's name in ids, where a page has several forms. */
  readonly id?: string;
}) {
  const trap = fieldId(props.id ?? 'website');
  return (
    <>
      {Object.entries({ ...props.facts, lang: props.lang, stamp: props.stamp }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="trap" aria-hidden="true">
        <label for={trap}>{messages[props.lang].form.trap}</label>
        <input id={trap} name="website" type="text" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  );
}
