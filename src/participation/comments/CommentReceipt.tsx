import type { Site } from '../../content/site.ts';
import { messages } from '../../i18n/messages.ts';
import { receiptAction } from '../../i18n/routes.ts';
import { PlainText } from '../shared/PlainText.tsx';
import { Receipt } from '../shared/Receipt.tsx';
import { Withdrawal } from '../shared/Withdrawal.tsx';
import type { Comment } from './comment.ts';
import { keptUntil } from './keeping.ts';
import { Quote } from './Quote.tsx';
import { AskAgain, Confirmation, Correction, type FormProps } from './ReceiptForms.tsx';
import { Next } from './ReceiptNext.tsx';
import { canCorrect, canWithdraw } from './rules.ts';
import { awaitsSecondLook } from './second-look.ts';

interface Props extends FormProps {
  readonly site: Site;
  readonly title: string;
  readonly post: { readonly title: string; readonly path: string };
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  /** What the mail's link to a trusted author says, while it can publish the comment. */
  readonly proof: string | null;
  readonly mayAskAgain: boolean;
}

const tones = { pending: 'waiting', published: 'good', refused: 'bad', removed: 'bad', withdrawn: 'good' } as const;

function toneOf(comment: Comment) {
  return comment.proposal || awaitsSecondLook(comment) ? 'waiting' : tones[comment.status];
}

function statusOf({ lang, comment }: Props): string {
  const t = messages[lang].receipt.comment.status;
  if (comment.status === 'pending' && comment.decision) return t.hidden;
  return comment.status === 'published' && comment.person !== null ? t.answer : t[comment.status];
}

/** What the author wrote: the comment, a correction that waits, and why it should be decided anew. */
function Texts({ lang, comment }: Props) {
  const t = messages[lang].receipt.comment;
  const { proposal, secondLook } = comment;
  return (
    <>
      <h2>{t.yourText}</h2>
      <Quote {...comment} />
      {proposal && (
        <>
          <h2>{t.yourCorrection}</h2>
          <Quote {...proposal} lang={comment.lang} />
        </>
      )}
      {secondLook?.text && (
        <>
          <h2>{t.again.yourText}</h2>
          <blockquote class="sent">
            <PlainText text={secondLook.text} lang={comment.lang} />
          </blockquote>
        </>
      )}
    </>
  );
}

/** A comment's receipt: how it stands, what was sent, and what its author can do with it. */
export function CommentReceipt(props: Props) {
  const { lang, site, title, comment, post, now, proof, mayAskAgain } = props;
  return (
    <Receipt
      lang={lang}
      id={comment.id}
      title={title}
      status={statusOf(props)}
      tone={toneOf(comment)}
      next={<Next lang={lang} site={site} comment={comment} now={now} mayAskAgain={mayAskAgain} />}
      sentAt={comment.createdAt}
      keptUntil={keptUntil(comment, site)}
      about={{ label: messages[lang].receipt.comment.page, ...post }}
    >
      <Texts {...props} />
      {proof !== null && <Confirmation {...props} proof={proof} />}
      {mayAskAgain && <AskAgain {...props} />}
      {canCorrect(comment, now) && <Correction {...props} />}
      {canWithdraw(comment) && (
        <Withdrawal action={receiptAction(props.code, lang)} words={messages[lang].receipt.comment} />
      )}
    </Receipt>
  );
}
