import type { Locale } from '../../../i18n/locales.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { reference } from '../../../participation/shared/reference.ts';
import { messages } from '../../messages.ts';
import type { FeedbackEntry } from '../entry.ts';
import { feedbackPath } from '../paths.ts';

/** What was done to feedback, as a row of the log. */
export function FeedbackRow({ lang, entry }: { readonly lang: Locale; readonly entry: FeedbackEntry }) {
  const { at, by, action, feedback } = entry;
  return (
    <tr>
      <td>
        <Moment at={at} lang={lang} />
      </td>
      <td>{messages[lang].deskFeedback.acts[action]}</td>
      <td class="reference">
        <a href={feedbackPath(lang, { page: 'one', id: feedback })}>{reference(feedback)}</a>
      </td>
      <td />
      <td>{by}</td>
    </tr>
  );
}
