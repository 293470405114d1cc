import { catalogue, type CataloguePost } from '../../generated/catalogue.js';
import { formatMoment } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { admission, enter, type Visitor } from '../../http/gate.ts';
import { jsonResponse, pageResponse, seeOther } from '../../http/page.tsx';
import { Refusal, tooMany } from '../../http/refusal.tsx';
import { inMs } from '../../limits.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { postLetters } from '../../mail/outbox.ts';
import { readEnv } from '../../env.ts';
import { report } from '../../report.ts';
import { passOnRebuild } from '../../rebuild.ts';
import { newId, sign } from '../../sign.ts';
import { orDown, StoreDown } from '../../store/client.ts';
import { CommitUnsure, type Change } from '../../store/commit.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { readForm, readLanguage, type FieldError } from '../shared/read.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { freshStamp } from '../shared/stamp.ts';
import { readSubmission } from '../shared/submission.ts';
import { CommentForm } from './CommentForm.tsx';
import { commentForm, kind, limits } from './form.ts';
import { receivedLetters } from './mails.ts';
import { tellModerators } from './notice.ts';
import { commentablePost, postOf } from './posts.ts';
import type { Comment } from './comment.ts';
import { openness, pageOf } from './post-facts.ts';
import { create } from './rules.ts';
import { findComment, saveComment } from './store.ts';

const { pages } = catalogue;

function mustBeOpen(post: CataloguePost, { lang, now }: Call): void {
  const state = openness(post, now);
  if (state.open) return;
  const t = messages[lang];
  const detail = state.since === null ? t.comments.closed : t.refusals.closedSince(formatMoment(state.since, lang));
  throw new Refusal('notOpen', { detail });
}

/** The form again, filled in as it was sent. */
function filledForm(call: Call, stamp: string, errors?: readonly FieldError[]) {
  const { lang, fields, site } = call;
  const post = postOf(fields.post);
  if (!post) return null;
  return (
    <CommentForm lang={lang} site={site} pages={pages} post={post} stamp={stamp} values={fields} errors={errors} />
  );
}

function wrongFields(call: Call, post: CataloguePost, errors: readonly FieldError[]): Response {
  const { lang, json } = call;
  if (json) return jsonResponse({ errors }, 422);
  const t = messages[lang];
  const page = pageOf(post, lang);
  const view = (
    <>
      {page && (
        <p class="back">
          <a href={page.path}>{t.comments.backToPost}</a>
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.comments.write}</h1>
      {filledForm(call, freshStamp(call.now), errors)}
    </>
  );
  return pageResponse({ lang, title: `${t.form.errorPrefix}: ${t.comments.write}`, view }, 422);
}

function received(call: Call, id: string, status: Comment['status']): Response {
  const path = receiptPath(receiptCode('c', id));
  return call.json ? jsonResponse({ id, status, receipt: `${readEnv().url}${path}` }, 201) : seeOther(path);
}

/** A repeat gets the first receipt. */
async function receivedBefore(call: Call, id: string): Promise<Response> {
  const found = call.json ? await findComment(id) : null;
  return received(call, id, found?.record.status ?? 'pending');
}

function read(call: Call, post: CataloguePost) {
  const { lang, fields, site, json } = call;
  const reading = readForm(commentForm, fields, messages[lang].comments.form.errors(limits));
  const language = readLanguage(fields, site.languages);
  // A form's hidden language is ours, so a wrong one is nobody's to mend; a program is told.
  const wrongLanguage = language === null && fields.lang !== undefined && json;
  const errors = [
    ...('errors' in reading ? reading.errors : []),
    ...(wrongLanguage ? [{ field: 'lang', message: messages[lang].form.language.format }] : []),
  ];
  if ('errors' in reading || wrongLanguage) return { refused: wrongFields(call, post, errors) };
  return { refused: null, input: reading.values, language: language ?? lang };
}

async function store(call: Call, comment: Comment, post: CataloguePost, visitor: Visitor): Promise<Response> {
  const { site, now } = call;
  const { guards, changes } = admission(visitor, comment.id, now);
  const letters = receivedLetters(comment, post, site).map(
    // Whoever types another's address into the form does not flood them.
    (letter): Change => ({
      quota: `mails:${sign('address', letter.to)}`,
      most: 5,
      ms: inMs.hours(1),
      changes: postLetters([letter], site, now),
    }),
  );
  const notice = comment.waitingSince === null ? [] : tellModerators(site, now);
  const outcome = await saveComment(null, comment, site, { guards, changes: [...changes, ...letters, ...notice] });
  if (outcome.done) {
    call.later(sendDueMails);
    if (comment.status === 'published') call.later(passOnRebuild);
    return received(call, comment.id, comment.status);
  }
  if (outcome.guard.guard === 'absent') return receivedBefore(call, outcome.found);
  throw tooMany(now + inMs.minutes(1), now);
}

/** `POST /api/comments`: at most two round trips to the store, the gate and the write. */
export const postComment = endpoint({
  methods: ['POST'],
  form: (call) => filledForm(call, call.fields.stamp ?? ''),
  handle: async (call) => {
    const { visitor, again, suspicions } = readSubmission(kind, call, ['post', 'lang', 'name', 'text', 'email']);
    // What needs no store is told first, even when the store is down.
    const entrance = await orDown(enter(visitor, call.now));
    if ('until' in entrance) throw tooMany(entrance.until, call.now);
    if ('repeats' in entrance) return receivedBefore(call, entrance.repeats);
    const post = commentablePost(call.fields.post);
    mustBeOpen(post, call);
    const sent = read(call, post);
    if (sent.refused) return sent.refused;
    if (entrance instanceof StoreDown) throw entrance;
    const about = { id: newId(), post: post.id, lang: sent.language, suspicions };
    const comment = create(about, sent.input, call.now, call.site);
    return store(call, comment, post, visitor).catch((error: unknown) => {
      if (!(error instanceof CommitUnsure)) throw error;
      report('comments', error);
      throw new Refusal('unsure', { headers: { 'Retry-After': '60' }, form: filledForm(call, again) });
    });
  },
});
