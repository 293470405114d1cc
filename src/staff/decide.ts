import { messages } from '../i18n/messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { post } from '../mail/outbox.ts';
import { decidedLetters } from '../participation/comments/mails.ts';
import { postOf } from '../participation/comments/posts.ts';
import { actions, actionsFor, moderate, reasons, type Action, type Comment } from '../participation/comments/rules.ts';
import { findComment, saveComment } from '../participation/comments/store.ts';
import { cleanText, lengthOf } from '../participation/shared/text.ts';
import { passOnRebuild } from '../rebuild.ts';
import type { Versioned } from '../store/records.ts';
import { logEntry } from './log.ts';
import type { Session } from './session.ts';

/** Longest explanation to an author, in characters (code points). */
const noteLimit = 1_000;

/** What became of a decision: done; or why not, with the comment where its form should be shown again. */
export type Verdict =
  | { readonly done: Action }
  | { readonly fault: string }
  | { readonly noteFault: string; readonly item: Versioned<Comment> };

/**
 * Carries out a moderator's decision. The form names the version that was read: a correction that came in between is
 * not published unseen. The log entry and the mail to the author are written in the same step.
 * @throws StoreDown
 */
export async function decide(call: Call, session: Session): Promise<Verdict> {
  const { fields, lang, site, now } = call;
  const t = messages[lang].desk;
  const action = actions.find((name) => name === fields.action);
  const found = await findComment(fields.id ?? '');
  if (!found || !action || !actionsFor(found.record).includes(action)) return { fault: t.gone };
  if (fields.version && Number(fields.version) !== found.version) return { fault: t.changed };
  const note = cleanText(fields.note ?? '');
  if (lengthOf(note) > noteLimit) return { noteFault: t.noteLong(noteLimit), item: found };
  const reason = reasons.find((name) => name === fields.reason) ?? reasons[0];
  const next = moderate(found.record, action, { reason, note, at: now });
  const { id: comment, post: postId } = next;
  const entry = {
    at: now,
    by: session.email,
    action,
    comment,
    post: postId,
    reason: action === 'publish' ? null : reason,
  };
  const changes = [
    ...post(decidedLetters(found.record, next, action, postOf(next.post), site), site, now),
    logEntry(entry, site.keep.moderationLog),
  ];
  const outcome = await saveComment(found, next, site, { changes });
  if (!outcome.done) return { fault: t.changed };
  call.later(sendDueMails);
  call.later(passOnRebuild);
  return { done: action };
}
