import { readEnv } from '../../env.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { admission, enter } from '../../http/gate.ts';
import { jsonResponse, seeOther } from '../../http/page.tsx';
import { Refusal, tooMany } from '../../http/refusal.tsx';
import { receiptPath } from '../../i18n/routes.ts';
import { newId } from '../../id.ts';
import { inMs } from '../../limits.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { postToGiven } from '../../mail/outbox.ts';
import { report } from '../../report.ts';
import { orDown, StoreDown } from '../../store/client.ts';
import { CommitUnsure } from '../../store/commit.ts';
import { readLanguage } from '../shared/read.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { readSubmission, type Submission } from '../shared/submission.ts';
import type { Feedback } from './feedback.ts';
import { kind, limits, readFeedback } from './form.ts';
import { receivedLetters } from './mails.ts';
import { messages } from './messages.ts';
import { tellStaff } from './notice.ts';
import { create, listOf } from './rules.ts';
import { filledForm, wrongFields } from './sent-form.tsx';
import { saveFeedback } from './store.ts';

function received(call: Call, id: string): Response {
  const path = receiptPath(receiptCode('f', id));
  return call.json ? jsonResponse({ id, receipt: `${readEnv().url}${path}` }, 201) : seeOther(path);
}

function read(call: Call) {
  const { lang, fields, site, json } = call;
  const { feedback, form } = messages[lang];
  const reading = readFeedback(fields, feedback.errors(limits));
  const language = readLanguage(fields, site.languages);
  // A form's hidden language is ours, so a wrong one is nobody's to mend; a program is told.
  const wrongLanguage = language === null && fields.lang !== undefined && json;
  const errors = [
    ...('errors' in reading ? reading.errors : []),
    ...(wrongLanguage ? [{ field: 'lang', message: form.language.format }] : []),
  ];
  if ('errors' in reading || wrongLanguage) return { refused: wrongFields(call, errors) };
  return { refused: null, input: reading.values, language: language ?? lang };
}

async function store(call: Call, feedback: Feedback, { visitor }: Submission): Promise<Response> {
  const { site, now } = call;
  const { guards, changes } = admission(visitor, feedback.id, now);
  // Nobody is written to on a robot's word.
  const letters = feedback.held ? [] : postToGiven(receivedLetters(feedback), site, now);
  const notice = listOf(feedback) === 'new' ? tellStaff(site, now) : [];
  const outcome = await saveFeedback(null, feedback, site, { guards, changes: [...changes, ...letters, ...notice] });
  if (outcome.done) {
    call.later(sendDueMails);
    return received(call, feedback.id);
  }
  if (outcome.guard.guard === 'absent') return received(call, outcome.found);
  throw tooMany(now + inMs.minutes(1), now);
}

/** `POST /api/feedback`: two round trips to the store, the gate and the write. */
export const postFeedback = endpoint({
  methods: ['POST'],
  form: (call) => filledForm(call, call.fields.stamp ?? ''),
  handle: async (call) => {
    const names = ['about', 'page', 'lang', 'useful', 'scale', 'text', 'email'];
    const submission = readSubmission(kind, call, names);
    // What needs no store is told first, even when the store is down.
    const entrance = await orDown(enter(submission.visitor, call.now));
    if ('until' in entrance) throw tooMany(entrance.until, call.now);
    if ('repeats' in entrance) return received(call, entrance.repeats);
    const sent = read(call);
    if (sent.refused) return sent.refused;
    if (entrance instanceof StoreDown) throw entrance;
    // Two presses are quickly done; words are not.
    const held = submission.suspicions.some((mark) => mark !== 'young' || sent.input.text !== '');
    const feedback = create({ id: newId(), lang: sent.language, held }, sent.input, call.now);
    return store(call, feedback, submission).catch((error: unknown) => {
      if (!(error instanceof CommitUnsure)) throw error;
      report('feedback', error);
      throw new Refusal('unsure', { headers: { 'Retry-After': '60' }, form: filledForm(call, submission.again) });
    });
  },
});
