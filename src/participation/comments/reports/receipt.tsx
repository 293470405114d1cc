import { messages } from '../../../i18n/messages.ts';
import { receiptPath } from '../../../i18n/routes.ts';
import type { Call } from '../../../http/endpoint.tsx';
import { jsonResponse, pageResponse, seeOther } from '../../../http/page.tsx';
import { Refusal } from '../../../http/refusal.tsx';
import type { Versioned } from '../../../store/records.ts';
import { postOrBlog } from '../posts.ts';
import { reportTakenBack } from '../reported.ts';
import { findComment, saveComment } from '../store.ts';
import { ReportReceipt } from './ReportReceipt.tsx';
import type { Report } from './report.ts';
import { canWithdraw, keptUntil, withdraw } from './rules.ts';
import { findReport, reportChanges, saveReport } from './store.ts';

function receiptPage({ site }: Call, code: string, report: Report): Response {
  const { lang, post } = report;
  const view = <ReportReceipt site={site} code={code} report={report} post={postOrBlog(post, lang)} />;
  return pageResponse({ lang, title: messages[lang].report.titleOf, view });
}

/** The receipt for programs. */
function receiptData(report: Report, { site }: Call): Response {
  const { id, comment, post, lang, reason, text, status, createdAt, closedAt, why } = report;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return jsonResponse({
    kind: 'report',
    id,
    status,
    comment,
    post,
    lang,
    reason,
    text,
    why,
    createdAt: iso(createdAt),
    closedAt: iso(closedAt),
    keptUntil: iso(keptUntil(report, site)),
  });
}

/** Writes the withdrawn report and its comment, where there still is one; whether nobody was quicker. */
async function save({ site }: Call, before: Versioned<Report>, next: Report): Promise<boolean> {
  const comment = await findComment(next.comment);
  if (!comment) return (await saveReport(before, next, site)).done;
  const { guard, changes } = reportChanges(before.version, next, site);
  const more = { guards: [guard], changes };
  return (await saveComment(comment, reportTakenBack(comment.record), site, more)).done;
}

function show(call: Call, code: string, report: Report): Response {
  return call.json ? receiptData(report, call) : seeOther(receiptPath(code));
}

/** A report's receipt: GET shows it and never changes anything, POST takes it back. @throws Refusal, StoreDown */
export async function reportReceipt(call: Call, code: string, id: string): Promise<Response> {
  const found = await findReport(id);
  if (!found) throw new Refusal('notFound');
  const { record } = found;
  if (call.method === 'GET') return call.json ? receiptData(record, call) : receiptPage(call, code, record);
  const t = messages[record.lang];
  if (call.fields.action !== 'withdraw') {
    const message = t.refusals.notUnderstood.title;
    if (call.json) return jsonResponse({ errors: [{ field: 'action', message }] }, 422);
    throw new Refusal('notUnderstood');
  }
  if (record.status === 'withdrawn') return show(call, code, record);
  if (!canWithdraw(record)) throw new Refusal('changed', { detail: t.report.closed });
  const next = withdraw(record, call.now);
  return (await save(call, found, next)) ? show(call, code, next) : reportReceipt(call, code, id);
}
