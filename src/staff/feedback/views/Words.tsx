import type { Site } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Feedback } from '../../../participation/feedback/feedback.ts';
import { PlainText } from '../../../participation/shared/PlainText.tsx';
import { seemsAbusive } from '../../abuse.ts';
import { messages } from '../../messages.ts';
import { Blur } from '../../views/Blur.tsx';

/** The answer to the form's question, in words; null: it had none. */
function answerOf({ useful, scale }: Feedback, lang: Locale): string | null {
  const t = messages[lang].feedback;
  if (useful !== null) return `${t.useful.question} ${t.useful[useful ? 'yes' : 'no']}`;
  return scale === null ? null : `${t.scale.question} ${scale}/5: ${t.scale.steps[scale - 1] ?? ''}`;
}

/** What was sent: the answer and the words; what may hurt is closed until somebody opens it. */
export function Words(props: {
  readonly lang: Locale;
  readonly site: Pick<Site, 'blurWords'>;
  readonly feedback: Feedback;
  /** The id of what tells which feedback it is. */
  readonly of: string;
}) {
  const { lang, site, feedback, of } = props;
  const t = messages[lang].deskFeedback;
  const said = answerOf(feedback, lang);
  return (
    <>
      {said && <p>{said}</p>}
      {feedback.status === 'withdrawn' && <p>{t.withdrawn}</p>}
      {feedback.text && (
        <Blur lang={lang} when={seemsAbusive(feedback.text, site.blurWords)} of={of}>
          <PlainText text={feedback.text} lang={feedback.lang} />
        </Blur>
      )}
    </>
  );
}
