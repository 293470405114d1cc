import { messages } from '../../../i18n/messages.ts';
import { receiptPath } from '../../../i18n/routes.ts';
import { endpoint, type Call } from '../../../http/endpoint.tsx';
import { admission, enter, type Visitor } from '../../../http/gate.ts';
import { jsonResponse, seeOther } from '../../../http/page.tsx';
import { Refusal, tooMany } from '../../../http/refusal.tsx';
import { inMs } from '../../../limits.ts';
import { sendDueMails } from '../../../mail/deliver.ts';
import { postToGiven } from '../../../mail/outbox.ts';
import { readEnv } from '../../../env.ts';
import { report as log } from '../../../report.ts';
import { newId } from '../../../id.ts';
import { orDown, StoreDown } from '../../../store/client.ts';
import { CommitUnsure } from '../../../store/commit.ts';
import { parseRecord, type Versioned } from '../../../store/records.ts';
import { readForm, readLanguage } from '../../shared/read.ts';
import { receiptCode } from '../../shared/receipt-code.ts';
import { readSubmission } from '../../shared/submission.ts';
import type { Comment } from '../comment.ts';
import { tellModerators } from '../notice.ts';
import { reportedOnceMore } from '../reported.ts';
import { commentRead, findComment, saveComment } from '../store.ts';
import { kind, limits, reportForm as form } from './form.ts';
import { receivedLetters } from './mails.ts';
import { filledForm, formPage, mustBeReportable } from './page.tsx';
import type { Report } from './report.ts';
import { create } from './rules.ts';
import { findReport, reportChanges } from './store.ts';

function received(call: Call, id: string, status: Report['status']): Response {
  const path = receiptPath(receiptCode('r', id));
  return call.json ? jsonResponse({ id, status, receipt: `${readEnv().url}${path}` }, 201) : seeOther(path);
}

/** A repeat gets the first receipt. */
async function receivedBefore(call: Call, id: string): Promise<Response> {
  const found = call.json ? await findReport(id) : null;
  return received(call, id, found?.record.status ?? 'open');
}

/** @param comment null when the store could not be asked */
function read(call: Call, comment: Comment | null) {
  const { lang, fields, site, json } = call;
  const reading = readForm(form, fields, messages[lang].report.form.errors(limits));
  const language = readLanguage(fields, site.languages) ?? lang;
  if (!('errors' in reading)) return { refused: null, input: reading.values, language };
  if (json) return { refused: jsonResponse({ errors: reading.errors }, 422) };
  if (comment) return { refused: formPage(call, comment, reading.errors) };
  throw new StoreDown('the comment cannot be shown with its form');
}

/**
 * Writes a report together with its comment's next state. Whoever changes the comment at the same moment, another
 * reporter perhaps, is waited for: what is read anew is reported as it is then.
 */
async function store(call: Call, report: Report, before: Versioned<Comment>, visitor: Visitor): Promise<Response> {
  const { site, now } = call;
  mustBeReportable(before.record);
  const admitted = admission(visitor, report.id, now);
  const written = reportChanges(0, report, site);
  const outcome = await saveComment(before, reportedOnceMore(before.record, now), site, {
    guards: [...admitted.guards, written.guard],
    changes: [
      ...admitted.changes,
      ...written.changes,
      ...postToGiven(receivedLetters(report), site, now),
      ...tellModerators(site, now),
    ],
  });
  if (outcome.done) {
    call.later(sendDueMails);
    return received(call, report.id, report.status);
  }
  if (outcome.guard.guard === 'absent') return receivedBefore(call, outcome.found);
  if (outcome.guard.guard === 'below') throw tooMany(now + inMs.minutes(1), now);
  const again = await findComment(report.comment);
  if (!again) throw new Refusal('notFound');
  return store(call, report, again, visitor);
}

/** `POST /api/reports`: two round trips to the store, the gate and the write. */
export const postReport = endpoint({
  methods: ['POST'],
  form: (call) => filledForm(call, call.fields.comment ?? '', call.fields.stamp ?? '', call.fields),
  handle: async (call) => {
    const { fields, now } = call;
    const { visitor, again } = readSubmission(kind, call, ['comment', 'lang', 'reason', 'text', 'email']);
    const entrance = await orDown(enter(visitor, now, [commentRead(fields.comment ?? '')]));
    if ('until' in entrance) throw tooMany(entrance.until, now);
    if ('repeats' in entrance) return receivedBefore(call, entrance.repeats);
    const found = 'read' in entrance ? parseRecord<Comment>(entrance.read[0]) : null;
    if ('read' in entrance) mustBeReportable(found?.record ?? null);
    const sent = read(call, found?.record ?? null);
    if (sent.refused) return sent.refused;
    if (entrance instanceof StoreDown || !found) throw entrance;
    const report = create({ id: newId(), lang: sent.language }, found.record, sent.input, now);
    return store(call, report, found, visitor).catch((error: unknown) => {
      if (!(error instanceof CommitUnsure)) throw error;
      log('reports', error);
      const form = filledForm(call, report.comment, again, fields);
      throw new Refusal('unsure', { headers: { 'Retry-After': '60' }, form });
    });
  },
});
