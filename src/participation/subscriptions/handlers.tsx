import { catalogue } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import { readEnv } from '../../env.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { admission, enter, forget, type Entrance, type Visitor } from '../../http/gate.ts';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal, tooMany } from '../../http/refusal.tsx';
import { inMs } from '../../limits.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { report } from '../../report.ts';
import { newId } from '../../id.ts';
import { orDown, StoreDown } from '../../store/client.ts';
import { CommitUnsure } from '../../store/commit.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { readForm, readLanguage, type FieldError } from '../shared/read.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { freshStamp } from '../shared/stamp.ts';
import { readSubmission, type Submission } from '../shared/submission.ts';
import { askToConfirm } from './ask.ts';
import { kind, limits, subscriptionForm } from './form.ts';
import { create, type Subscription } from './rules.ts';
import { addressOf, findSubscription, saveSubscription } from './store.ts';
import { SubscribeForm } from './SubscribeForm.tsx';

/** The form again, filled in as it was sent. */
function filledForm({ lang, fields, site }: Call, stamp: string, errors?: readonly FieldError[]) {
  return (
    <SubscribeForm lang={lang} site={site} pages={catalogue.pages} stamp={stamp} email={fields.email} errors={errors} />
  );
}

function wrongFields(call: Call, errors: readonly FieldError[]): Response {
  const { lang, json } = call;
  if (json) return jsonResponse({ errors }, 422);
  const t = messages[lang];
  const view = (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.subscriptions.title}</h1>
      {filledForm(call, freshStamp(call.now), errors)}
    </>
  );
  return pageResponse({ lang, title: `${t.form.errorPrefix}: ${t.subscriptions.title}`, view }, 422);
}

function received(call: Call, id: string, status: Subscription['status']): Response {
  const path = receiptPath(receiptCode('s', id));
  return call.json ? jsonResponse({ id, status, receipt: `${readEnv().url}${path}` }, 201) : seeOther(path);
}

/** A repeat gets the first receipt; but what was ended meanwhile can be begun anew at once. */
async function receivedBefore(call: Call, id: string, visitor: Visitor): Promise<Response | null> {
  const found = await findSubscription(id);
  if (found) return received(call, id, found.record.status);
  await forget(visitor);
  return null;
}

function read(call: Call) {
  const { lang, fields, site, json } = call;
  const reading = readForm(subscriptionForm, fields, messages[lang].subscriptions.form.errors(limits));
  const language = readLanguage(fields, site.languages);
  // A form's hidden language is ours, so a wrong one is nobody's to mend; a program is told.
  const wrongLanguage = language === null && fields.lang !== undefined && json;
  const errors = [
    ...('errors' in reading ? reading.errors : []),
    ...(wrongLanguage ? [{ field: 'lang', message: messages[lang].form.language.format }] : []),
  ];
  if ('errors' in reading || wrongLanguage) return { refused: wrongFields(call, errors) };
  return { refused: null, email: reading.values.email, language: language ?? lang };
}

async function store(call: Call, fresh: Subscription, { visitor, suspicions }: Submission): Promise<Response> {
  const { site, now } = call;
  // What a robot may have typed is not written to: the receipt has a button for a human being. To be quick is no
  // mark of a robot here, where a browser fills in the one field.
  const robot = suspicions.some((suspicion) => suspicion !== 'young');
  const asked = await askToConfirm(fresh, site, now);
  const { next, changes } = robot ? { next: fresh, changes: [] } : asked;
  const admitted = admission(visitor, fresh.id, now);
  const outcome = await saveSubscription(null, next, site, {
    guards: admitted.guards,
    changes: [...admitted.changes, ...changes],
  });
  if (outcome.done) {
    call.later(sendDueMails);
    return received(call, fresh.id, fresh.status);
  }
  if (outcome.guard.guard === 'absent') return received(call, outcome.found, fresh.status);
  throw tooMany(now + inMs.minutes(1), now);
}

/** What the gate says before anything is known of the form: a refusal, or the first receipt. */
async function turnedAway(call: Call, entrance: Entrance | StoreDown, visitor: Visitor): Promise<Response | null> {
  if ('until' in entrance) throw tooMany(entrance.until, call.now);
  return 'repeats' in entrance ? receivedBefore(call, entrance.repeats, visitor) : null;
}

/**
 * `POST /api/subscriptions`: three round trips to the store, the gate, the address and the write, whether or not the
 * address subscribes already. The answer does not tell; only the mail does.
 */
export const postSubscription = endpoint({
  methods: ['POST'],
  form: (call) => (call.site.digest ? filledForm(call, call.fields.stamp ?? '') : null),
  handle: async (call) => {
    const submission = readSubmission(kind, call, ['lang', 'email']);
    // What needs no store is told first, even when the store is down.
    const entrance = await orDown(enter(submission.visitor, call.now));
    const answer = await turnedAway(call, entrance, submission.visitor);
    if (answer) return answer;
    if (!call.site.digest) throw new Refusal('notFound');
    const sent = read(call);
    if (sent.refused) return sent.refused;
    if (entrance instanceof StoreDown) throw entrance;
    const { email, language: lang } = sent;
    const fresh = create({ id: newId(), email, address: addressOf(email), lang }, call.now);
    return store(call, fresh, submission).catch((error: unknown) => {
      if (!(error instanceof CommitUnsure)) throw error;
      report('subscriptions', error);
      throw new Refusal('unsure', { headers: { 'Retry-After': '60' }, form: filledForm(call, submission.again) });
    });
  },
});
