import * as z from 'zod/mini';
import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { postFollowing } from '../mail/outbox.ts';
import { createAnswer, rolesOf } from '../participation/comments/answers.ts';
import type { Comment } from '../participation/comments/comment.ts';
import { moderate } from '../participation/comments/decisions.ts';
import { limits } from '../participation/comments/form.ts';
import { consequencesOf } from '../participation/comments/consequences.ts';
import { freshenList } from '../participation/comments/live-copies.ts';
import { decidedLetters } from '../participation/comments/mails.ts';
import { postOf } from '../participation/comments/posts.ts';
import { saveAnswer } from '../participation/comments/store.ts';
import { text } from '../participation/shared/fields.ts';
import { readForm, type Reading } from '../participation/shared/read.ts';
import { passOnRebuild } from '../rebuild.ts';
import { newId } from '../id.ts';
import { logEntry } from './log.ts';
import { canAnswer } from './may.ts';
import { readPlace } from './paths.ts';
import type { Session } from './session.ts';
import { commentOf, isOutdated, nextAfter, type Verdict } from './verdict.ts';

const form = z.object({ text: text(limits.text) });

/** As which role, and what. */
function readAnswer({ fields, lang, site }: Call): Reading<{ person: string; text: string }> {
  const { errors: words, answer: t } = messages[lang].desk;
  const reading = readForm(form, fields, { text: { empty: t.empty, long: t.long(limits.text) } });
  const person = rolesOf(site).find((role) => role === fields.person);
  const errors = [
    ...('errors' in reading ? reading.errors : []),
    ...(person === undefined ? [{ field: 'person', message: words.person.format }] : []),
  ];
  return 'errors' in reading || person === undefined ? { errors } : { values: { ...reading.values, person } };
}

/** The comment as it stands once it is answered: one that waited is published with the answer. */
function answered(comment: Comment, now: number, by: string): Comment {
  if (comment.status === 'published') return comment;
  return moderate(comment, 'publish', { reason: 'rules', note: '', at: now, by });
}

/**
 * Publishes an official's answer, and the comment with it where that waits. The log tells who answered as what.
 * @throws StoreDown
 */
export async function reply(call: Call, session: Session): Promise<Verdict> {
  const { lang, site, now } = call;
  const { email: by, role } = session;
  const t = messages[lang].desk;
  const item = await commentOf(call);
  if (role !== 'official') return { status: 403, fault: t.answer.forbidden, item };
  if (!item || !canAnswer(session, item.record)) return { status: 409, fault: t.gone, item };
  if (isOutdated(call, item)) return { status: 409, fault: t.changed, item };
  const reading = readAnswer(call);
  if ('errors' in reading) return { status: 422, errors: reading.errors, item };
  const { record } = item;
  const next = answered(record, now, by);
  const answer = createAnswer(record, reading.values, { id: newId() }, now, site);
  const entry = { at: now, by, comment: record.id, post: record.post, reason: null };
  const keep = site.keep.moderationLog;
  const published =
    next === record
      ? []
      : [
          ...postFollowing(decidedLetters(record, next, 'publish', postOf(record.post), site), site, now),
          logEntry({ ...entry, action: 'publish' }, keep),
        ];
  const changes = [
    ...published,
    ...(await consequencesOf(record, next, site, now)),
    ...(await consequencesOf(null, answer, site, now, next)),
    logEntry({ ...entry, action: 'answer', comment: answer.id, person: reading.values.person }, keep),
  ];
  const outcome = await saveAnswer(item, next, answer, site, { changes });
  if (!outcome.done) return { status: 409, fault: t.changed, item: await commentOf(call) };
  call.later(sendDueMails);
  call.later(passOnRebuild);
  freshenList(call, null, answer);
  return { done: 'answer', next: nextAfter(call, readPlace(call.url), record, next) };
}
