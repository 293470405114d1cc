import { catalogue } from '../../../generated/catalogue.js';
import { messages } from '../../../i18n/messages.ts';
import type { Fields } from '../../../http/body.ts';
import { endpoint, type Call } from '../../../http/endpoint.tsx';
import { pageResponse } from '../../../http/page.tsx';
import { Refusal } from '../../../http/refusal.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import type { FieldError } from '../../shared/read.ts';
import { freshStamp } from '../../shared/stamp.ts';
import { BackToPost } from '../BackToPost.tsx';
import type { Comment } from '../comment.ts';
import { postOf } from '../posts.ts';
import { Quote } from '../Quote.tsx';
import { findComment } from '../store.ts';
import { ReportForm } from './ReportForm.tsx';

/** The form, filled in as it was sent. */
export function filledForm(
  { lang, site }: Pick<Call, 'lang' | 'site'>,
  comment: string,
  stamp: string,
  values: Fields = {},
  errors?: readonly FieldError[],
) {
  const { pages } = catalogue;
  return (
    <ReportForm lang={lang} site={site} pages={pages} comment={comment} stamp={stamp} values={values} errors={errors} />
  );
}

/** The comment and the form that reports it; with faults when it was sent with some. */
export function formPage(call: Call, comment: Comment, errors: readonly FieldError[] = []): Response {
  const { lang, fields, now } = call;
  const { report: t, form } = messages[lang];
  const post = postOf(comment.post);
  const view = (
    <>
      {post && <BackToPost post={post} lang={lang} />}
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>{t.criticism}</p>
      <h2>{t.quoted}</h2>
      <Quote {...comment} />
      {filledForm(call, comment.id, freshStamp(now), fields, errors)}
    </>
  );
  const wrong = errors.length > 0;
  return pageResponse({ lang, title: wrong ? `${form.errorPrefix}: ${t.title}` : t.title, view }, wrong ? 422 : 200);
}

/**
 * Most open reports of one comment. A decision ends them all in one step, which may not grow past what the store takes:
 * nobody can report so often that a comment cannot be taken off any more.
 */
const mostOpen = 100;

/** That a comment may be reported: it is there, public, and not reported very often already. @throws Refusal */
export function mustBeReportable(comment: Comment | null): asserts comment is Comment {
  if (!comment) throw new Refusal('notFound');
  if (comment.status !== 'published') throw new Refusal('notPublic');
  if (comment.openReports >= mostOpen) throw new Refusal('reportedEnough');
}

/** `GET /api/reports/<comment>`: the comment and the form that reports it. One round trip to the store. */
export const reportForm = endpoint({
  methods: ['GET'],
  handle: async (call) => {
    const comment = (await findComment(call.params.comment ?? ''))?.record ?? null;
    mustBeReportable(comment);
    return formPage(call, comment);
  },
});
