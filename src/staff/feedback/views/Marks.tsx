import { formatDay } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Feedback } from '../../../participation/feedback/feedback.ts';
import { answerDue } from '../../../participation/feedback/rules.ts';
import { messages } from '../../messages.ts';

/** What staff should know before reading: what it is about, until when it must be answered. @param now ms (UTC) */
export function Marks(props: { readonly lang: Locale; readonly feedback: Feedback; readonly now: number }) {
  const { lang, feedback, now } = props;
  const { abouts, marks } = messages[lang].deskFeedback;
  const due = answerDue(feedback);
  const told = [
    abouts[feedback.about],
    ...(due === null ? [] : [(due < now ? marks.overdue : marks.due)(formatDay(due, lang))]),
    ...(feedback.email === null ? [] : [marks.email]),
    ...(feedback.held ? [marks.held] : []),
  ];
  return (
    <ul class="holds">
      {told.map((mark) => (
        <li>{mark}</li>
      ))}
    </ul>
  );
}
