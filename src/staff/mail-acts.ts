import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { dropMail, retryMail } from '../mail/failed.ts';
import { commit } from '../store/commit.ts';
import { logEntry } from './log.ts';
import type { Session } from './session.ts';
import type { Verdict } from './verdict.ts';

/** Lets a mail that failed be tried now, or deletes it. @throws StoreDown */
export async function actOnMail(call: Call, session: Session, action: 'retryMail' | 'dropMail'): Promise<Verdict> {
  const { fields, lang, site, now } = call;
  const mail = fields.mail ?? '';
  const done = await (action === 'retryMail' ? retryMail(mail, now) : dropMail(mail));
  if (!done) return { status: 409, fault: messages[lang].desk.mail.gone, item: null };
  const entry = { at: now, by: session.email, action, comment: null, post: null, reason: null, mail };
  await commit([], [logEntry(entry, site.keep.moderationLog)]);
  if (action === 'retryMail') call.later(sendDueMails);
  return { done: action };
}
