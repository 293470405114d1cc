import { catalogue } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { receiptAction, receiptPath } from '../../i18n/routes.ts';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { sendDueMails } from '../../mail/deliver.ts';
import type { Versioned } from '../../store/records.ts';
import { isProof } from '../shared/proof.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { freshStamp } from '../shared/stamp.ts';
import { askToConfirm } from './ask.ts';
import { keptUntil } from './keeping.ts';
import { newsBegun } from './news-store.ts';
import { confirm, type Subscription } from './rules.ts';
import { eraseSubscription, findSubscription, saveConfirmed, saveSubscription } from './store.ts';
import { SubscribeForm } from './SubscribeForm.tsx';
import { SubscriptionReceipt } from './SubscriptionReceipt.tsx';

/** The receipt's page; with the button that confirms when the mail's link led here. */
function receiptPage(call: Call, code: string, subscription: Subscription): Response {
  const { lang } = subscription;
  const given = call.url.searchParams.get('proof');
  const proof = given !== null && isProof(code, given) ? given : null;
  const view = <SubscriptionReceipt site={call.site} code={code} subscription={subscription} proof={proof} />;
  return pageResponse({ lang, title: messages[lang].subscriptions.receipt.title, view });
}

/** The receipt for programs. */
function receiptData({ id, status, lang, createdAt, confirmedAt, ...rest }: Subscription, { site }: Call): Response {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return jsonResponse({
    kind: 'subscription',
    id,
    status,
    lang,
    createdAt: iso(createdAt),
    confirmedAt: iso(confirmedAt),
    keptUntil: iso(keptUntil({ id, status, lang, createdAt, confirmedAt, ...rest }, site)),
  });
}

/** What a code of ours tells when nothing is kept of its subscription: ended, or never confirmed in time. */
function ended({ lang, json, site, now }: Call, id: string, status = 200): Response {
  if (json) return jsonResponse({ kind: 'subscription', id, status: 'ended', keptUntil: null }, status);
  const t = messages[lang].subscriptions.ended;
  const view = (
    <>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      {site.digest && (
        <>
          <h2>{messages[lang].subscriptions.title}</h2>
          <SubscribeForm lang={lang} site={site} pages={catalogue.pages} stamp={freshStamp(now)} />
        </>
      )}
    </>
  );
  return pageResponse({ lang, title: t.title, view }, status);
}

/** Back to the receipt, as it is now. */
function show(call: Call, code: string, subscription: Subscription): Response {
  return call.json ? receiptData(subscription, call) : seeOther(receiptPath(code));
}

async function confirmIt(call: Call, code: string, before: Versioned<Subscription>): Promise<Response> {
  const { record } = before;
  if (!isProof(code, call.fields.proof ?? '')) throw new Refusal('notUnderstood');
  // Pressing twice is no fault.
  if (record.status === 'confirmed') return show(call, code, record);
  const next = confirm(record, call.now);
  const outcome = await saveConfirmed(before, next, call.site, await newsBegun(catalogue.posts, call.now));
  if (outcome.done) return show(call, code, next);
  if (outcome.guard.guard !== 'absent') return subscriptionReceipt(call, code, record.id);
  // One address is one subscription: whoever reads its mail is led to the one it has.
  const existing = await findSubscription(outcome.found);
  await eraseSubscription(before);
  return existing ? show(call, receiptCode('s', outcome.found), existing.record) : ended(call, record.id, 404);
}

async function sendAgain(call: Call, code: string, before: Versioned<Subscription>): Promise<Response> {
  const { record } = before;
  if (record.status === 'confirmed') return show(call, code, record);
  const { next, changes } = await askToConfirm(record, call.site, call.now);
  const outcome = await saveSubscription(before, next, call.site, { changes });
  if (!outcome.done) return subscriptionReceipt(call, code, record.id);
  call.later(sendDueMails);
  return show(call, code, next);
}

async function end(call: Call, code: string, before: Versioned<Subscription>, oneClick: boolean): Promise<Response> {
  const { record } = before;
  // When a digest is written at the same moment, its letter is taken out of the outbox as well.
  if (!(await eraseSubscription(before)).done) return subscriptionReceipt(call, code, record.id);
  return oneClick || call.json ? ended(call, record.id) : seeOther(receiptAction(code, record.lang));
}

/**
 * A subscription's receipt: GET shows it and never changes anything, POST confirms or ends it. A mail program's own
 * button posts `List-Unsubscribe=One-Click` (RFC 8058) and must not be sent on.
 * @throws Refusal, StoreDown
 */
export async function subscriptionReceipt(call: Call, code: string, id: string): Promise<Response> {
  const { method, fields, json } = call;
  const oneClick = fields['List-Unsubscribe'] === 'One-Click';
  const found = await findSubscription(id);
  if (method === 'GET') {
    if (!found) return ended(call, id);
    return json ? receiptData(found.record, call) : receiptPage(call, code, found.record);
  }
  // Ending what has ended is no fault; anything else comes too late.
  const ending = oneClick || fields.action === 'withdraw';
  if (!found) return ended(call, id, ending ? 200 : 404);
  if (ending) return end(call, code, found, oneClick);
  if (fields.action === 'confirm') return confirmIt(call, code, found);
  if (fields.action === 'send') return sendAgain(call, code, found);
  throw new Refusal('notUnderstood');
}
