import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { postFollowing } from '../mail/outbox.ts';
import { actions, reasons, type Action, type Comment, type Decision } from '../participation/comments/comment.ts';
import { consequencesOf } from '../participation/comments/consequences.ts';
import { actionsFor, moderate } from '../participation/comments/decisions.ts';
import { freshenList } from '../participation/comments/live-copies.ts';
import { decidedLetters } from '../participation/comments/mails.ts';
import { postOf } from '../participation/comments/posts.ts';
import { awaitsSecondLook } from '../participation/comments/second-look.ts';
import { saveComment } from '../participation/comments/store.ts';
import type { Reading } from '../participation/shared/read.ts';
import { cleanText, lengthOf } from '../participation/shared/text.ts';
import { passOnRebuild } from '../rebuild.ts';
import { noteGone } from '../run.ts';
import type { Versioned } from '../store/records.ts';
import type { Done } from './deed.ts';
import { logEntry, type Act } from './log.ts';
import { readPlace } from './paths.ts';
import type { Session } from './session.ts';
import { commentOf, isOutdated, nextAfter, type Verdict } from './verdict.ts';

/** Longest explanation to an author, in characters (code points). */
const noteLimit = 1_000;

/** The ground and the explanation. A form without a ground means the general one; a ground we do not know, none. */
function readDecision({ fields, lang, now }: Call, { email }: Session): Reading<Decision> {
  const t = messages[lang].desk;
  const reason = reasons.find((name) => name === (fields.reason ?? reasons[0]));
  const note = cleanText(fields.note ?? '');
  const errors = [
    ...(reason ? [] : [{ field: 'reason', message: t.errors.reason.empty }]),
    ...(lengthOf(note) > noteLimit ? [{ field: 'note', message: t.noteLong(noteLimit) }] : []),
  ];
  return reason && errors.length === 0 ? { values: { reason, note, at: now, by: email } } : { errors };
}

/** What a decision is called in the log: in a second look and about a report, it answers something. */
function actOf(before: Comment, action: Action): Act {
  if (awaitsSecondLook(before)) return action === 'publish' ? 'overturn' : 'uphold';
  return action === 'publish' && before.status === 'published' && !before.proposal ? 'keep' : action;
}

function doneOf(before: Comment, action: Action): Done {
  const act = actOf(before, action);
  if (act === 'refuse' && before.proposal) return 'refuseCorrection';
  return act as Done;
}

/** The version to which hiding can be undone; not while a correction waits, which nobody has approved. */
function undoOf(action: Action, { record, version }: Versioned<Comment>) {
  return action === 'hide' && !record.proposal ? { id: record.id, version: version + 1 } : null;
}

/**
 * Carries out a moderator's decision. The form names the version that was read: a correction that came in between is
 * not published unseen. The log entry and the mails to the author and to whoever reported are written in the same step.
 * @throws StoreDown
 */
export async function decide(call: Call, session: Session): Promise<Verdict> {
  const { fields, lang, site, now } = call;
  const t = messages[lang].desk;
  const item = await commentOf(call);
  const action = actions.find((name) => name === fields.action);
  if (!action) return { status: 422, fault: t.errors.action.format, item };
  if (!item || !actionsFor(item.record, session.email).includes(action)) return { status: 409, fault: t.gone, item };
  if (isOutdated(call, item)) return { status: 409, fault: t.changed, item };
  const reading = readDecision(action === 'publish' ? { ...call, fields: {} } : call, session);
  if ('errors' in reading) return { status: 422, errors: reading.errors, item };
  const next = moderate(item.record, action, reading.values);
  const { id, post } = next;
  const reason = action === 'publish' ? null : reading.values.reason;
  const entry = { at: now, by: session.email, action: actOf(item.record, action), comment: id, post, reason };
  const changes = [
    ...postFollowing(decidedLetters(item.record, next, action, postOf(post), site), site, now),
    ...(await consequencesOf(item.record, next, site, now)),
    logEntry(entry, site.keep.moderationLog),
  ];
  const outcome = await saveComment(item, next, site, { changes });
  if (!outcome.done) return { status: 409, fault: t.changed, item: await commentOf(call) };
  if (action === 'remove') noteGone(`c${id}`);
  call.later(sendDueMails);
  call.later(passOnRebuild);
  freshenList(call, item.record, next);
  return {
    done: doneOf(item.record, action),
    next: nextAfter(call, readPlace(call.url), item.record, next),
    undo: undoOf(action, item),
  };
}
