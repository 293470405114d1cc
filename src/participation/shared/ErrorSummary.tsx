import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fieldId } from './Field.tsx';
import type { FieldError } from './read.ts';

/**
 * All that is wrong with a form, above the page's heading: the same words as at the fields, each a link to its field.
 * It takes the focus when the page opens, without a script too.
 */
export function ErrorSummary({ lang, errors }: { readonly lang: Locale; readonly errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="notice notice-bad" role="alert" tabIndex={-1} autofocus aria-labelledby="error-summary">
      <h2 id="error-summary">{messages[lang].form.errorSummary}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
