import { messages } from '../i18n/messages.ts';
import type { Fields } from '../http/body.ts';
import type { Call } from '../http/endpoint.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { postLetters } from '../mail/outbox.ts';
import { decidedLetters } from '../participation/comments/mails.ts';
import { postOf } from '../participation/comments/posts.ts';
import { actions, reasons, type Comment, type Decision } from '../participation/comments/comment.ts';
import { actionsFor, moderate } from '../participation/comments/decisions.ts';
import { findComment, saveComment } from '../participation/comments/store.ts';
import type { FieldError, Reading } from '../participation/shared/read.ts';
import { cleanText, lengthOf } from '../participation/shared/text.ts';
import { passOnRebuild } from '../rebuild.ts';
import type { Versioned } from '../store/records.ts';
import { logEntry } from './log.ts';
import type { Done } from './paths.ts';
import type { Session } from './session.ts';

/** Longest explanation to an author, in characters (code points). */
const noteLimit = 1_000;

/** Why a decision was not carried out, with the comment as it now stands, if there is one. */
export interface Refused {
  /** 409: something changed meanwhile; 422: the form is not right. */
  readonly status: 409 | 422;
  readonly fault?: string;
  /** What is wrong in the fields. */
  readonly errors?: readonly FieldError[];
  readonly item: Versioned<Comment> | null;
}

/** A correction nobody has read is not decided on: with one waiting, the form must name the version that was read. */
function isOutdated({ version }: Fields, { record, version: current }: Versioned<Comment>): boolean {
  return version ? Number(version) !== current : record.proposal !== null;
}

/** The ground and the explanation. A form without a ground means the general one; a ground we do not know, none. */
function readDecision(fields: Fields, { lang, now }: Call, by: string): Reading<Decision> {
  const t = messages[lang].desk;
  const reason = reasons.find((name) => name === (fields.reason ?? reasons[0]));
  const note = cleanText(fields.note ?? '');
  const errors = [
    ...(reason ? [] : [{ field: 'reason', message: t.errors.reason.empty }]),
    ...(lengthOf(note) > noteLimit ? [{ field: 'note', message: t.noteLong(noteLimit) }] : []),
  ];
  return reason && errors.length === 0 ? { values: { reason, note, at: now, by } } : { errors };
}

/**
 * Carries out a moderator's decision. The form names the version that was read: a correction that came in between is
 * not published unseen. The log entry and the mail to the author are written in the same step.
 * @throws StoreDown
 */
export async function decide(call: Call, session: Session): Promise<{ readonly done: Done } | Refused> {
  const { fields, lang, site, now } = call;
  const t = messages[lang].desk;
  const id = fields.id ?? '';
  const item = await findComment(id);
  const action = actions.find((name) => name === fields.action);
  if (!action) return { status: 422, fault: t.errors.action.format, item };
  if (!item || !actionsFor(item.record, session.email).includes(action)) return { status: 409, fault: t.gone, item };
  if (isOutdated(fields, item)) return { status: 409, fault: t.changed, item };
  const reading = readDecision(action === 'publish' ? {} : fields, call, session.email);
  if ('errors' in reading) return { status: 422, errors: reading.errors, item };
  const next = moderate(item.record, action, reading.values);
  const { post: postId } = next;
  const reason = action === 'publish' ? null : reading.values.reason;
  const entry = { at: now, by: session.email, action, comment: next.id, post: postId, reason };
  const changes = [
    ...postLetters(decidedLetters(item.record, next, action, postOf(postId), site), site, now),
    logEntry(entry, site.keep.moderationLog),
  ];
  const outcome = await saveComment(item, next, site, { changes });
  if (!outcome.done) return { status: 409, fault: t.changed, item: await findComment(id) };
  call.later(sendDueMails);
  call.later(passOnRebuild);
  return { done: action === 'refuse' && item.record.proposal ? 'refuseCorrection' : action };
}
