import { messages } from '../i18n/messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { commentsBy, trustChanges, trustedFrom, untrustChanges } from '../participation/comments/author-store.ts';
import { commit } from '../store/commit.ts';
import { logEntry } from './log.ts';
import type { Session } from './session.ts';
import { commentOf, type Verdict } from './verdict.ts';

/** Trusts the author of a comment, or no longer; the author is known by the address, which nobody sees. @throws StoreDown */
export async function trust(call: Call, session: Session, action: 'trust' | 'untrust'): Promise<Verdict> {
  const { lang, site, now } = call;
  const item = await commentOf(call);
  const { id = '', post = '', email = null } = item?.record ?? {};
  if (email === null) return { status: 409, fault: messages[lang].desk.gone, item };
  if (action === 'trust' && (await commentsBy(email)).published < trustedFrom) {
    return { status: 409, fault: messages[lang].desk.gone, item };
  }
  const entry = { at: now, by: session.email, action, comment: id, post, reason: null };
  await commit(
    [],
    [
      ...(action === 'trust' ? trustChanges(email, session.email, now, site) : untrustChanges(email)),
      logEntry(entry, site.keep.moderationLog),
    ],
  );
  return { done: action, next: id };
}
