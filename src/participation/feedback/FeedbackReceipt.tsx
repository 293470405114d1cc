import type { Site } from '../../content/site.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { receiptAction } from '../../i18n/routes.ts';
import { Moment } from '../shared/Moment.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import { Receipt } from '../shared/Receipt.tsx';
import { Withdrawal } from '../shared/Withdrawal.tsx';
import type { Feedback } from './feedback.ts';
import { keptUntil } from './keeping.ts';
import { messages } from './messages.ts';
import { Correction, type FormProps } from './ReceiptForms.tsx';
import { answerDue, canCorrect, isVote } from './rules.ts';

interface Props extends FormProps {
  readonly site: Site;
  readonly page: { readonly title: string; readonly path: string };
}

type Standing = Feedback['status'] | 'vote';

const tones = {
  new: 'waiting',
  working: 'waiting',
  answered: 'good',
  closed: 'good',
  vote: 'good',
  withdrawn: 'good',
} as const satisfies Record<Standing, 'good' | 'waiting'>;

/** What happens next, and how the sender hears of it. */
function Next({ lang, feedback, standing }: Pick<Props, 'lang' | 'feedback'> & { readonly standing: Standing }) {
  const t = messages[lang].feedbackReceipt;
  const due = answerDue(feedback);
  const open = standing === 'new' || standing === 'working';
  return (
    <>
      <p>{t.next[standing]}</p>
      {due !== null && <p>{t.due(formatDay(due, lang))}</p>}
      {open && <p>{feedback.email === null ? t.comeBack : t.told}</p>}
    </>
  );
}

/** What was sent: the answer to the form's question, and the words. */
function Sent({ lang, feedback }: { readonly lang: Locale; readonly feedback: Feedback }) {
  const { feedback: words, feedbackReceipt: t } = messages[lang];
  const { useful, scale, text } = feedback;
  const answered = useful === null ? words.scale.steps[(scale ?? 0) - 1] : words.useful[useful ? 'yes' : 'no'];
  return (
    <>
      <h2>{t.yours}</h2>
      <blockquote class="sent">
        {answered && (
          <p>
            {useful === null ? words.scale.question : words.useful.question} <strong>{answered}</strong>
          </p>
        )}
        {text && <PlainText text={text} lang={feedback.lang} />}
      </blockquote>
    </>
  );
}

/** What the municipality replied. */
function Answers({ lang, feedback }: { readonly lang: Locale; readonly feedback: Feedback }) {
  const t = messages[lang].feedbackReceipt;
  return (
    <>
      {feedback.answers.map(({ text, at }) => (
        <section class="official">
          <h2>{t.answer}</h2>
          <p class="meta">
            {t.answeredAt} <Moment at={at} lang={lang} />
          </p>
          <PlainText text={text} />
        </section>
      ))}
    </>
  );
}

/** A receipt for feedback: how it stands, the reply, what was sent, and what its sender can do with it. */
export function FeedbackReceipt(props: Props) {
  const { lang, site, feedback, page } = props;
  const t = messages[lang].feedbackReceipt;
  const standing = isVote(feedback) ? 'vote' : feedback.status;
  const withdrawn = feedback.status === 'withdrawn';
  return (
    <Receipt
      lang={lang}
      id={feedback.id}
      title={t.title}
      status={t.status[standing]}
      tone={tones[standing]}
      next={<Next lang={lang} feedback={feedback} standing={standing} />}
      sentAt={feedback.createdAt}
      keptUntil={keptUntil(feedback, site)}
      about={{ label: t.page, ...page }}
    >
      <Answers lang={lang} feedback={feedback} />
      {!withdrawn && <Sent lang={lang} feedback={feedback} />}
      {canCorrect(feedback) && <Correction {...props} />}
      {!withdrawn && <Withdrawal action={receiptAction(props.code, lang)} words={t} />}
    </Receipt>
  );
}
