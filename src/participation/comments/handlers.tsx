import type { CatalogueText } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import type { Fields } from '../../http/body.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { admission, enter, type Visitor } from '../../http/gate.ts';
import { jsonResponse, seeOther } from '../../http/page.tsx';
import { Refusal, tooMany } from '../../http/refusal.tsx';
import { inMs } from '../../limits.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { postToGiven } from '../../mail/outbox.ts';
import { readEnv } from '../../env.ts';
import { report } from '../../report.ts';
import { passOnRebuild } from '../../rebuild.ts';
import { newId } from '../../id.ts';
import { orDown, StoreDown, type Command } from '../../store/client.ts';
import { CommitUnsure } from '../../store/commit.ts';
import { parseRecord } from '../../store/records.ts';
import { readForm, readLanguage } from '../shared/read.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { readSubmission } from '../shared/submission.ts';
import { rootOf } from './answers.ts';
import { trustRead } from './author-store.ts';
import type { Comment } from './comment.ts';
import { consequencesOf } from './consequences.ts';
import { commentForm, kind, limits } from './form.ts';
import { freshenList } from './live-copies.ts';
import { receivedLetters } from './mails.ts';
import { tellModerators } from './notice.ts';
import { commentablePost, mustBeOpen } from './posts.ts';
import { canReplyTo } from './reply.tsx';
import { create } from './rules.ts';
import { filledForm, wrongFields } from './sent-form.tsx';
import { commentRead, findComment, saveComment } from './store.ts';

function received(call: Call, id: string, status: Comment['status']): Response {
  const path = receiptPath(receiptCode('c', id));
  return call.json ? jsonResponse({ id, status, receipt: `${readEnv().url}${path}` }, 201) : seeOther(path);
}

/** A repeat gets the first receipt. */
async function receivedBefore(call: Call, id: string): Promise<Response> {
  const found = call.json ? await findComment(id) : null;
  return received(call, id, found?.record.status ?? 'pending');
}

/** What the gate reads on the way: the comment that is replied to, and whether the author is trusted. */
function readsFor({ replyTo = '', email = '' }: Fields): Command[] {
  return [commentRead(replyTo), trustRead(email.trim())];
}

/** What is known of a comment besides its words: the comment it replies to, if there is such a one, and of its author. */
interface Known {
  readonly parent: Comment | null;
  readonly trusted: boolean;
}

function known(read: readonly unknown[], post: CatalogueText): Known {
  const [parent = [], trusted] = read;
  const { record = null } = parseRecord<Comment>(parent) ?? {};
  return { parent: canReplyTo(record, post) ? record : null, trusted: Number(trusted) === 1 };
}

/** @param about null when the store could not be asked */
function read(call: Call, post: CatalogueText, about: Known | null) {
  const { lang, fields, site, json } = call;
  const { comments, form } = messages[lang];
  const reading = readForm(commentForm, fields, comments.form.errors(limits));
  const language = readLanguage(fields, site.languages);
  // A form's hidden language is ours, so a wrong one is nobody's to mend; a program is told.
  const wrongLanguage = language === null && fields.lang !== undefined && json;
  const parentGone = Boolean(fields.replyTo) && about?.parent === null;
  const errors = [
    ...(parentGone ? [{ field: 'replyTo', message: comments.reply.gone }] : []),
    ...('errors' in reading ? reading.errors : []),
    ...(wrongLanguage ? [{ field: 'lang', message: form.language.format }] : []),
  ];
  if ('errors' in reading || errors.length > 0)
    return { refused: wrongFields(call, post, about?.parent ?? null, errors) };
  return { refused: null, input: reading.values, language: language ?? lang };
}

async function store(
  call: Call,
  comment: Comment,
  parent: Comment | undefined,
  post: CatalogueText,
  visitor: Visitor,
): Promise<Response> {
  const { site, now } = call;
  const { guards, changes } = admission(visitor, comment.id, now);
  const letters = postToGiven(receivedLetters(comment, post, site), site, now);
  const notice = comment.waitingSince === null ? [] : tellModerators(site, now);
  const consequences = await consequencesOf(null, comment, site, now, parent);
  const outcome = await saveComment(null, comment, site, {
    guards,
    changes: [...changes, ...letters, ...notice, ...consequences],
  });
  if (outcome.done) {
    call.later(sendDueMails);
    if (comment.status === 'published') call.later(passOnRebuild);
    freshenList(call, null, comment);
    return received(call, comment.id, comment.status);
  }
  if (outcome.guard.guard === 'absent') return receivedBefore(call, outcome.found);
  throw tooMany(now + inMs.minutes(1), now);
}

/**
 * `POST /api/comments`: two round trips to the store, the gate and the write; a third when a reply to a reply is
 * public at once, to write to whom it answers.
 */
export const postComment = endpoint({
  methods: ['POST'],
  form: (call) => filledForm(call, call.fields.stamp ?? ''),
  handle: async (call) => {
    const names = ['post', 'lang', 'name', 'text', 'email', 'replyTo'];
    const { visitor, again, suspicions } = readSubmission(kind, call, names);
    // What needs no store is told first, even when the store is down.
    const entrance = await orDown(enter(visitor, call.now, readsFor(call.fields)));
    if ('until' in entrance) throw tooMany(entrance.until, call.now);
    if ('repeats' in entrance) return receivedBefore(call, entrance.repeats);
    const post = commentablePost(call.fields.post);
    mustBeOpen(post, call);
    const about = 'read' in entrance ? known(entrance.read, post) : null;
    const sent = read(call, post, about);
    if (sent.refused) return sent.refused;
    if (entrance instanceof StoreDown) throw entrance;
    const replyTo = about?.parent ? rootOf(about.parent) : null;
    const comment = create(
      { id: newId(), post: post.id, lang: sent.language, suspicions, replyTo, trusted: about?.trusted },
      sent.input,
      call.now,
      call.site,
    );
    return store(call, comment, about?.parent ?? undefined, post, visitor).catch((error: unknown) => {
      if (!(error instanceof CommitUnsure)) throw error;
      report('comments', error);
      throw new Refusal('unsure', { headers: { 'Retry-After': '60' }, form: filledForm(call, again) });
    });
  },
});
