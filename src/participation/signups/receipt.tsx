import { formatMoment } from '../../i18n/dates.ts';
import { messages } from './messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import { eveningFor, pageOf } from './evenings.ts';
import { receiptActs } from './receipt-acts.ts';
import { isComing, keptUntil, offerOf, partyOf, statusOf } from './rules.ts';
import type { Standing } from './signup.ts';
import type { SignupValues } from './SignupFields.tsx';
import { SignupReceipt } from './SignupReceipt.tsx';
import { findSignup } from './store.ts';

/** The form as what is known fills it in; the needs are shown at the desk only. */
function known(standing: Standing): SignupValues {
  const { record, seats } = standing;
  const party = partyOf(standing);
  const least = seats?.least ?? record.held?.least ?? party;
  return {
    name: record.name,
    party: String(party),
    atLeast: least < party ? String(least) : '',
    email: record.email ?? '',
    phone: record.phone ?? '',
  };
}

/** The receipt's page; with faults when something was sent that had some. */
function receiptPage(call: Call, code: string, standing: Standing, errors?: readonly FieldError[]): Response {
  const { site, now, fields } = call;
  const { lang } = standing.record;
  const evening = eveningFor(standing.record);
  const page = pageOf(evening, lang);
  const { form, signups } = messages[lang];
  const { title } = signups.receipt;
  const view = (
    <>
      {errors && <ErrorSummary lang={lang} errors={errors} />}
      <SignupReceipt
        lang={lang}
        site={site}
        code={code}
        stamp={freshStamp(now)}
        title={title}
        standing={standing}
        evening={evening}
        page={page}
        note={page.statusNote}
        values={errors ? fields : known(standing)}
        errors={errors}
        now={now}
      />
    </>
  );
  const prefix = errors ? `${form.errorPrefix}: ` : '';
  return pageResponse({ lang, title: `${prefix}${title}`, view }, errors ? 422 : 200);
}

/** The receipt for programs. */
function receiptData(standing: Standing, { site, now }: Call): Response {
  const { record, seats, place, hasNeeds } = standing;
  const evening = eveningFor(record);
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  const offer = offerOf(standing, now);
  const lacks = seats ? seats.asked - seats.seats : 0;
  const coming = record.cancelledAt === null && isComing(evening, now);
  return jsonResponse({
    kind: 'signup',
    id: record.id,
    status: statusOf(standing),
    evening: record.evening,
    eveningStatus: evening.status,
    starts: iso(evening.starts),
    ends: iso(evening.ends),
    lang: record.lang,
    name: record.name,
    email: record.email,
    phone: record.phone,
    party: partyOf(standing),
    atLeast: seats?.least ?? record.held?.least ?? null,
    seats: seats?.seats ?? 0,
    waitingFor: lacks,
    place: place > 0 ? place : null,
    offer: offer && { seats: offer.seats, until: iso(offer.till) },
    held: record.held !== null,
    hasNeeds,
    createdAt: iso(record.createdAt),
    cancelledAt: iso(record.cancelledAt),
    canChange: coming,
    canWithdraw: coming,
    keptUntil: iso(keptUntil(evening.ends, site)),
  });
}

/** What is said once nothing of a sign-up is kept any more. */
function erased({ json }: Call, { record: { id, lang } }: Standing): Response {
  if (json) return jsonResponse({ kind: 'signup', id, status: 'erased', keptUntil: null });
  const { title, text } = messages[lang].signups.receipt.erased;
  const view = (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
    </>
  );
  return pageResponse({ lang, title, view });
}

/** That a button cannot do its work any more. */
function tooLate(standing: Standing, why: 'started' | 'lapsed'): Refusal {
  const { record } = standing;
  const t = messages[record.lang].signups.receipt;
  const since = why === 'started' ? ` (${formatMoment(eveningFor(record).starts, record.lang)})` : '';
  return new Refusal('changed', { detail: `${t[why]}${since}` });
}

/**
 * A sign-up's receipt: GET shows it and never changes anything, POST does what its buttons say. When somebody else
 * changes the sign-up at the same moment, it is done to the sign-up as it is then.
 * @throws Refusal, StoreDown
 */
export async function signupReceipt(call: Call, code: string, id: string): Promise<Response> {
  const standing = await findSignup(id);
  if (!standing) throw new Refusal('notFound');
  const show = (now: Standing) => (call.json ? receiptData(now, call) : receiptPage(call, code, now));
  if (call.method === 'GET') return show(standing);
  const act = receiptActs.get(call.fields.action);
  if (!act) {
    const message = messages[standing.record.lang].refusals.notUnderstood.title;
    if (call.json) return jsonResponse({ errors: [{ field: 'action', message }] }, 422);
    throw new Refusal('notUnderstood');
  }
  const result = await act(call, standing, eveningFor(standing.record));
  if (result === 'again') return signupReceipt(call, code, id);
  if (result === 'erased') return erased(call, standing);
  if (result === 'started' || result === 'lapsed') throw tooLate(standing, result);
  if (result !== 'done') {
    return call.json ? jsonResponse({ errors: result }, 422) : receiptPage(call, code, standing, result);
  }
  return call.json ? show((await findSignup(id)) ?? standing) : seeOther(receiptPath(code));
}
