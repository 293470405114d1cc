import type { Site } from '../../content/site.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { receiptPath } from '../../i18n/routes.ts';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import type { FieldError } from '../shared/read.ts';
import { Receipt } from '../shared/Receipt.tsx';
import { CommentFields, type CommentValues } from './CommentForm.tsx';
import { keptUntil } from './keeping.ts';
import type { Comment } from './comment.ts';
import { canCorrect, canWithdraw, correctionTime } from './rules.ts';

interface Props {
  readonly lang: Locale;
  readonly site: Site;
  readonly code: string;
  readonly stamp: string;
  readonly comment: Comment;
  readonly post: { readonly title: string; readonly path: string };
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  /** A correction as it was sent, when something in it was wrong. */
  readonly values?: CommentValues;
  readonly errors?: readonly FieldError[];
}

const tones = { pending: 'waiting', published: 'good', refused: 'bad', removed: 'bad', withdrawn: 'good' } as const;

/** What happens next, and why a comment was taken off or not published. */
function Next({ lang, site, comment, now }: Pick<Props, 'lang' | 'site' | 'comment' | 'now'>) {
  const t = messages[lang].receipt.comment;
  const { status, decision, email, proposal, publishedAt } = comment;
  const hours = site.moderationHours?.[lang] ?? null;
  const contact = site.contact.email ?? site.contact.phone;
  return (
    <>
      {status === 'pending' && !decision && <p>{t.next.pending(hours)}</p>}
      {status === 'pending' && decision && <p>{t.next.hidden}</p>}
      {status === 'published' && <p>{proposal ? t.next.correctionWaits : t.next.published}</p>}
      {status === 'withdrawn' && <p>{t.next.withdrawn}</p>}
      {status === 'published' && decision && <p>{t.next.correctionRefused}</p>}
      {decision && (
        <>
          <p>
            {t.reason}: {messages[lang].reasons[decision.reason]}
          </p>
          {decision.note && <PlainText text={decision.note} />}
          {contact && <p>{t.secondLook(contact)}</p>}
        </>
      )}
      {(status === 'pending' || proposal) && <p>{email ? t.told : t.comeBack}</p>}
      {canCorrect(comment, now) && publishedAt !== null && status === 'published' && (
        <p>{t.correctUntil(formatMoment(publishedAt + correctionTime, lang))}</p>
      )}
    </>
  );
}

function Correction({ lang, code, stamp, comment, values, errors }: Props) {
  const t = messages[lang].receipt.comment;
  const { name, text } = comment.proposal ?? comment;
  return (
    <details open={errors !== undefined}>
      <summary>{t.correct}</summary>
      <form class="form" method="post" action={`${receiptPath(code)}?lang=${lang}`} noValidate>
        <HiddenFields lang={lang} stamp={stamp} />
        <CommentFields lang={lang} values={values ?? { name, text, email: comment.email ?? '' }} errors={errors} />
        <button type="submit" name="action" value="update">
          {t.sendCorrection}
        </button>
      </form>
    </details>
  );
}

function Withdrawal({ lang, code }: Pick<Props, 'lang' | 'code'>) {
  const t = messages[lang].receipt.comment;
  return (
    <details>
      <summary>{t.withdraw}</summary>
      <p>{t.withdrawAsk}</p>
      <form method="post" action={`${receiptPath(code)}?lang=${lang}`}>
        <button type="submit" name="action" value="withdraw" class="danger">
          {t.withdrawYes}
        </button>
      </form>
    </details>
  );
}

/** A comment's receipt: how it stands, what was sent, and how to correct or withdraw it. */
export function CommentReceipt(props: Props) {
  const { lang, site, comment, post, now } = props;
  const t = messages[lang].receipt.comment;
  const hidden = comment.status === 'pending' && comment.decision;
  return (
    <Receipt
      lang={lang}
      id={comment.id}
      title={t.title}
      status={hidden ? t.status.hidden : t.status[comment.status]}
      tone={comment.proposal ? 'waiting' : tones[comment.status]}
      next={<Next lang={lang} site={site} comment={comment} now={now} />}
      sentAt={comment.createdAt}
      keptUntil={keptUntil(comment, site)}
      about={{ label: t.post, ...post }}
    >
      <h2>{t.yourText}</h2>
      <blockquote class="sent">
        <p class="meta">
          <bdi>{comment.name}</bdi>
        </p>
        <PlainText text={comment.text} lang={comment.lang} />
      </blockquote>
      {comment.proposal && (
        <>
          <h2>{t.yourCorrection}</h2>
          <blockquote class="sent">
            <p class="meta">
              <bdi>{comment.proposal.name}</bdi>
            </p>
            <PlainText text={comment.proposal.text} lang={comment.lang} />
          </blockquote>
        </>
      )}
      {canCorrect(comment, now) && <Correction {...props} />}
      {canWithdraw(comment) && <Withdrawal {...props} />}
    </Receipt>
  );
}
