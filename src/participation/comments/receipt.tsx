import { messages } from '../../i18n/messages.ts';
import { paths, receiptPath } from '../../i18n/routes.ts';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { minutes } from '../../limits.ts';
import { passOnRebuild } from '../../rebuild.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import type { Versioned } from '../../store/records.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { readForm, type FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import { CommentReceipt } from './CommentReceipt.tsx';
import { commentForm, limits } from './form.ts';
import { tellModerators } from './notice.ts';
import { postOf } from './posts.ts';
import { keptUntil } from './keeping.ts';
import type { Comment } from './comment.ts';
import { pageOf } from './post-facts.ts';
import { canCorrect, canWithdraw, correct, withdraw } from './rules.ts';
import { findComment, saveComment } from './store.ts';

/** The post a comment stands under; the blog when the post is gone. */
function about({ post: id, lang }: Comment, { site }: Call) {
  const post = postOf(id);
  const page = post && pageOf(post, lang);
  return page ?? { title: messages[lang].site.blog, path: paths(site.languages).blog(lang) };
}

/** The receipt's page; with faults when a correction had some. */
function receiptPage(call: Call, code: string, comment: Comment, errors?: readonly FieldError[]): Response {
  const { site, now, fields } = call;
  const { lang } = comment;
  const title = messages[lang].receipt.comment.title;
  const post = about(comment, call);
  const wrong = errors && { errors, values: fields };
  const view = (
    <>
      {errors && <ErrorSummary lang={lang} errors={errors} />}
      <CommentReceipt
        lang={lang}
        site={site}
        code={code}
        stamp={freshStamp(now)}
        comment={comment}
        post={post}
        now={now}
        {...wrong}
      />
    </>
  );
  const prefix = errors ? `${messages[lang].form.errorPrefix}: ` : '';
  return pageResponse({ lang, title: `${prefix}${title}`, view }, errors ? 422 : 200);
}

/** The receipt for programs. */
function receiptData(comment: Comment, { site, now }: Call): Response {
  const { id, post, lang, name, text, status, createdAt, editedAt, decision, proposal } = comment;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return jsonResponse({
    kind: 'comment',
    id,
    status,
    post,
    lang,
    name,
    text,
    correction: proposal,
    createdAt: iso(createdAt),
    editedAt: iso(editedAt),
    reason: decision && { code: decision.reason, note: decision.note },
    canCorrect: canCorrect(comment, now),
    canWithdraw: canWithdraw(comment),
    keptUntil: iso(keptUntil(comment, site)),
  });
}

/** Writes the comment's next state; null when a moderator was quicker, then nothing was overwritten. */
async function save(call: Call, code: string, before: Versioned<Comment>, next: Comment): Promise<Response | null> {
  const { site, now, json } = call;
  const waitsAnew = next.waitingSince !== null && before.record.waitingSince === null;
  const outcome = await saveComment(before, next, site, { changes: waitsAnew ? tellModerators(site, now) : [] });
  if (!outcome.done) return null;
  call.later(sendDueMails);
  call.later(passOnRebuild);
  return json ? receiptData(next, call) : seeOther(receiptPath(code));
}

async function update(call: Call, code: string, before: Versioned<Comment>): Promise<Response> {
  const { fields, now, site, json } = call;
  const { record } = before;
  const words = messages[record.lang];
  if (!canWithdraw(record)) throw new Refusal('changed', { detail: words.refusals.alreadyClosed });
  if (!canCorrect(record, now))
    throw new Refusal('changed', { detail: words.refusals.correctionOver(minutes.correction) });
  // A program may send only what changes.
  const whole = { name: record.name, text: record.text, email: record.email ?? '', ...fields };
  const reading = readForm(commentForm, whole, words.comments.form.errors(limits));
  if ('errors' in reading) {
    return json ? jsonResponse({ errors: reading.errors }, 422) : receiptPage(call, code, record, reading.errors);
  }
  const next = correct(record, reading.values, fields.website ? ['honeypot'] : [], now, site);
  // When a moderator decides at the same moment, the correction is one of the comment as it is now.
  return (await save(call, code, before, next)) ?? commentReceipt(call, code, record.id);
}

async function takeBack(call: Call, code: string, before: Versioned<Comment>): Promise<Response> {
  const { record } = before;
  // Pressing twice is no fault: it is withdrawn.
  if (record.status === 'withdrawn') return call.json ? receiptData(record, call) : seeOther(receiptPath(code));
  if (!canWithdraw(record)) throw new Refusal('changed', { detail: messages[record.lang].refusals.alreadyClosed });
  // Whatever a moderator did meanwhile, the author's word stands: it is taken back as it is now.
  return (await save(call, code, before, withdraw(record, call.now))) ?? commentReceipt(call, code, record.id);
}

/** A comment's receipt: GET shows it and never changes anything, POST corrects or withdraws. @throws Refusal, StoreDown */
export async function commentReceipt(call: Call, code: string, id: string): Promise<Response> {
  const found = await findComment(id);
  if (!found) throw new Refusal('notFound');
  const { record } = found;
  const words = messages[record.lang].refusals;
  if (call.method === 'GET') return call.json ? receiptData(record, call) : receiptPage(call, code, record);
  if (call.fields.action === 'withdraw') return takeBack(call, code, found);
  if (call.fields.action === 'update') return update(call, code, found);
  if (call.json) return jsonResponse({ errors: [{ field: 'action', message: words.notUnderstood.title }] }, 422);
  throw new Refusal('notUnderstood');
}
