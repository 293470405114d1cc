import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import {
  commentsBy,
  isTrusted,
  trustChanges,
  trustedFrom,
  untrustChanges,
} from '../participation/comments/author-store.ts';
import { commit } from '../store/commit.ts';
import { logEntry } from './log.ts';
import { readPlace } from './paths.ts';
import type { Session } from './session.ts';
import { commentOf, isOutdated, nextAfter, type Verdict } from './verdict.ts';

/** Trusts the author of a comment, or no longer; the author is known by the address, which nobody sees. @throws StoreDown */
export async function trust(call: Call, session: Session, action: 'trust' | 'untrust'): Promise<Verdict> {
  const { lang, site, now, url } = call;
  const t = messages[lang].desk;
  const item = await commentOf(call);
  const email = item?.record.email ?? null;
  if (!item || email === null) return { status: 409, fault: t.gone, item };
  if (isOutdated(call, item)) return { status: 409, fault: t.changed, item };
  const { record } = item;
  const { id, post } = record;
  // Pressed again it is done already, and stands in the log once.
  const done = { done: action, next: nextAfter(call, readPlace(url), record, record) };
  if ((await isTrusted(email)) === (action === 'trust')) return done;
  if (action === 'trust' && (await commentsBy(email)).published < trustedFrom) {
    return { status: 409, fault: t.trust.notYet, item };
  }
  const changes = action === 'trust' ? trustChanges(email, session.email, now, site) : untrustChanges(email);
  const entry = { at: now, by: session.email, action, comment: id, post, reason: null };
  await commit([], [...changes, logEntry(entry, site.keep.moderationLog)]);
  return done;
}
