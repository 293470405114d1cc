import { messages } from '../../i18n/messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { passOnRebuild } from '../../rebuild.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { postLetters } from '../../mail/outbox.ts';
import type { Change } from '../../store/commit.ts';
import type { Versioned } from '../../store/records.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { isProof } from '../shared/proof.ts';
import type { FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import { CommentReceipt } from './CommentReceipt.tsx';
import type { Comment } from './comment.ts';
import { consequencesOf } from './consequences.ts';
import { keptUntil } from './keeping.ts';
import { freshenList } from './live-copies.ts';
import { askedAgainLetters } from './mails.ts';
import { tellModerators } from './notice.ts';
import { offersSecondLook } from './offer.ts';
import { postOrBlog } from './posts.ts';
import { acts } from './receipt-acts.ts';
import { canConfirm, canCorrect, canWithdraw } from './rules.ts';
import { awaitsSecondLook } from './second-look.ts';
import { findComment, saveComment } from './store.ts';

/** The receipt's page; with faults when something was sent that had some. */
function receiptPage(call: Call, code: string, comment: Comment, errors?: readonly FieldError[]): Response {
  const { site, now, fields, url } = call;
  const { lang, person } = comment;
  const t = messages[lang];
  const title = person === null ? t.receipt.comment.title : t.receipt.comment.answer.title;
  const proof = url.searchParams.get('proof') ?? '';
  const view = (
    <>
      {errors && <ErrorSummary lang={lang} errors={errors} />}
      <CommentReceipt
        lang={lang}
        site={site}
        code={code}
        stamp={freshStamp(now)}
        title={title}
        comment={comment}
        post={postOrBlog(comment.post, lang)}
        now={now}
        proof={canConfirm(comment) && isProof(code, proof) ? proof : null}
        mayAskAgain={offersSecondLook(comment)}
        errors={errors}
        values={errors && fields}
      />
    </>
  );
  const prefix = errors ? `${t.form.errorPrefix}: ` : '';
  return pageResponse({ lang, title: `${prefix}${title}`, view }, errors ? 422 : 200);
}

/** The receipt for programs. */
function receiptData(comment: Comment, { site, now }: Call): Response {
  const { id, post, lang, name, text, status, createdAt, editedAt, decision, proposal, replyTo, secondLook } = comment;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return jsonResponse({
    kind: 'comment',
    id,
    status,
    post,
    replyTo: replyTo?.id ?? null,
    official: comment.person !== null,
    lang,
    name,
    text,
    correction: proposal,
    createdAt: iso(createdAt),
    editedAt: iso(editedAt),
    reason: decision && { code: decision.reason, note: decision.note },
    secondLook: secondLook && { ...secondLook, askedAt: iso(secondLook.askedAt), decidedAt: iso(secondLook.decidedAt) },
    canCorrect: canCorrect(comment, now),
    canWithdraw: canWithdraw(comment),
    canAskSecondLook: offersSecondLook(comment),
    keptUntil: iso(keptUntil(comment, site)),
  });
}

function show(call: Call, code: string, comment: Comment): Response {
  return call.json ? receiptData(comment, call) : seeOther(receiptPath(code));
}

/** Writes the comment's next state and what else changes with it; false when somebody was quicker, then nothing was overwritten. */
async function save(
  call: Call,
  before: Versioned<Comment>,
  next: Comment,
  more: readonly Change[] = [],
): Promise<boolean> {
  const { site, now } = call;
  const waitsAnew = next.waitingSince !== null && before.record.waitingSince === null;
  const asksAgain = awaitsSecondLook(next) && !awaitsSecondLook(before.record);
  const changes = [
    ...(waitsAnew ? tellModerators(site, now) : []),
    ...(asksAgain ? postLetters(askedAgainLetters(next), site, now) : []),
    ...(await consequencesOf(before.record, next, site, now)),
    ...more,
  ];
  const outcome = await saveComment(before, next, site, { changes });
  if (!outcome.done) return false;
  call.later(sendDueMails);
  call.later(passOnRebuild);
  freshenList(call, before.record, next);
  return true;
}

/**
 * A comment's receipt: GET shows it and never changes anything, POST does what its buttons say. When somebody else
 * changes the comment at the same moment, it is done to the comment as it is then.
 * @throws Refusal, StoreDown
 */
export async function commentReceipt(call: Call, code: string, id: string): Promise<Response> {
  const found = await findComment(id);
  if (!found) throw new Refusal('notFound');
  const { record } = found;
  if (call.method === 'GET') return call.json ? receiptData(record, call) : receiptPage(call, code, record);
  const act = acts.get(call.fields.action);
  if (!act) {
    const message = messages[record.lang].refusals.notUnderstood.title;
    if (call.json) return jsonResponse({ errors: [{ field: 'action', message }] }, 422);
    throw new Refusal('notUnderstood');
  }
  const step = await act(call, code, record);
  if ('errors' in step) {
    const { errors } = step;
    return call.json ? jsonResponse({ errors }, 422) : receiptPage(call, code, record, errors);
  }
  if (step.next === record) return show(call, code, record);
  return (await save(call, found, step.next, step.changes))
    ? show(call, code, step.next)
    : commentReceipt(call, code, id);
}
