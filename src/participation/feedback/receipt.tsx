import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { receiptPath } from '../../i18n/routes.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { takeOut } from '../../mail/outbox.ts';
import { lettersOf } from '../../mail/thread.ts';
import type { Versioned } from '../../store/records.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import type { Feedback } from './feedback.ts';
import type { FeedbackValues } from './FeedbackFields.tsx';
import { FeedbackReceipt } from './FeedbackReceipt.tsx';
import { limits, readFeedback } from './form.ts';
import { emailKeptUntil, keptUntil } from './keeping.ts';
import { messages } from './messages.ts';
import { tellStaff } from './notice.ts';
import { pageOrContact } from './page-title.ts';
import { answerDue, canCorrect, correct, listOf, withdraw } from './rules.ts';
import { findFeedback, saveFeedback } from './store.ts';

/** The form as what is known fills it in. */
function known({ page, useful, scale, text, email }: Feedback): FeedbackValues {
  return {
    page,
    text,
    email: email ?? '',
    ...(useful !== null && { useful: useful ? 'yes' : 'no' }),
    ...(scale !== null && { scale: String(scale) }),
  };
}

/** The receipt's page; with faults when something was sent that had some. */
function receiptPage(call: Call, code: string, feedback: Feedback, errors?: readonly FieldError[]): Response {
  const { lang } = feedback;
  const t = messages[lang];
  const view = (
    <>
      {errors && <ErrorSummary lang={lang} errors={errors} />}
      <FeedbackReceipt
        lang={lang}
        site={call.site}
        code={code}
        stamp={freshStamp(call.now)}
        feedback={feedback}
        page={pageOrContact(feedback.page, lang)}
        values={errors ? call.fields : known(feedback)}
        errors={errors}
      />
    </>
  );
  const prefix = errors ? `${t.form.errorPrefix}: ` : '';
  return pageResponse({ lang, title: `${prefix}${t.feedbackReceipt.title}`, view }, errors ? 422 : 200);
}

/** The receipt for programs. */
function receiptData(feedback: Feedback, { site }: Call): Response {
  const { id, status, about, page, lang, useful, scale, text, email, createdAt, editedAt, answers } = feedback;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return jsonResponse({
    kind: 'feedback',
    id,
    status,
    about,
    page,
    lang,
    useful: useful === null ? null : useful ? 'yes' : 'no',
    scale,
    text,
    email,
    createdAt: iso(createdAt),
    editedAt: iso(editedAt),
    answers: answers.map((answer) => ({ text: answer.text, at: iso(answer.at) })),
    answerDue: iso(answerDue(feedback)),
    canCorrect: canCorrect(feedback),
    canWithdraw: status !== 'withdrawn',
    emailKeptUntil: iso(emailKeptUntil(feedback, site)),
    keptUntil: iso(keptUntil(feedback, site)),
  });
}

/** The feedback's next state; or what is wrong with what was sent. @throws Refusal when it cannot be done any more */
type Step = { readonly next: Feedback } | { readonly errors: readonly FieldError[] };

function update({ fields, now }: Call, feedback: Feedback): Step {
  const { feedback: words, feedbackReceipt: t } = messages[feedback.lang];
  if (feedback.status === 'withdrawn') throw new Refusal('changed', { detail: t.gone });
  if (!canCorrect(feedback)) throw new Refusal('changed', { detail: t.tooLate });
  // A program may send only what changes; what it is about stays.
  const whole = { ...known(feedback), ...fields, about: feedback.about };
  const reading = readFeedback(whole, words.errors(limits));
  if ('errors' in reading) return reading;
  return { next: correct(feedback, reading.values, Boolean(fields.website), now) };
}

/** Writes the next state; false when somebody was quicker, then nothing was overwritten. @throws StoreDown */
async function save(call: Call, before: Versioned<Feedback>, next: Feedback): Promise<boolean> {
  const { site, now } = call;
  const waitsAnew = listOf(next) === 'new' && listOf(before.record) !== 'new';
  const changes = [
    ...(waitsAnew ? tellStaff(site, now) : []),
    // There is nothing left to write to them about.
    ...(next.status === 'withdrawn' ? takeOut(await lettersOf(next.id)) : []),
  ];
  const outcome = await saveFeedback(before, next, site, { changes });
  if (outcome.done) call.later(sendDueMails);
  return outcome.done;
}

/**
 * A receipt for feedback: GET shows it and never changes anything, POST does what its buttons say. When somebody else
 * changes the feedback at the same moment, it is done to the feedback as it is then.
 * @throws Refusal, StoreDown
 */
export async function feedbackReceipt(call: Call, code: string, id: string): Promise<Response> {
  const found = await findFeedback(id);
  if (!found) throw new Refusal('notFound');
  const { record } = found;
  const { method, json, fields, now } = call;
  const show = (feedback: Feedback) => (json ? receiptData(feedback, call) : receiptPage(call, code, feedback));
  if (method === 'GET') return show(record);
  const done = (feedback: Feedback) => (json ? show(feedback) : seeOther(receiptPath(code)));
  if (fields.action === 'withdraw') {
    // Pressing twice is no fault: it is withdrawn.
    if (record.status === 'withdrawn') return done(record);
    const next = withdraw(record, now);
    return (await save(call, found, next)) ? done(next) : feedbackReceipt(call, code, id);
  }
  if (fields.action !== 'update') {
    const message = messages[record.lang].refusals.notUnderstood.title;
    if (json) return jsonResponse({ errors: [{ field: 'action', message }] }, 422);
    throw new Refusal('notUnderstood');
  }
  const step = update(call, record);
  if ('errors' in step) {
    return json ? jsonResponse({ errors: step.errors }, 422) : receiptPage(call, code, record, step.errors);
  }
  return (await save(call, found, step.next)) ? done(step.next) : feedbackReceipt(call, code, id);
}
