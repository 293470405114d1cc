import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { dropMail, retryMail } from '../mail/failed.ts';
import { logEntry } from './log.ts';
import type { Session } from './session.ts';
import type { Verdict } from './verdict.ts';

/** Lets a mail that failed be tried now, or deletes it; the log says so in the same step. @throws StoreDown */
export async function actOnMail(call: Call, session: Session, action: 'retryMail' | 'dropMail'): Promise<Verdict> {
  const { fields, lang, site, now } = call;
  const mail = fields.mail ?? '';
  const entry = { at: now, by: session.email, action, comment: null, post: null, reason: null, mail };
  const logged = [logEntry(entry, site.keep.moderationLog)];
  const done = await (action === 'retryMail' ? retryMail(mail, now, logged) : dropMail(mail, logged));
  if (!done) return { status: 409, fault: messages[lang].desk.mail.gone, item: null };
  if (action === 'retryMail') call.later(sendDueMails);
  return { done: action };
}
