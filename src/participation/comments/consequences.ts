import type { Site } from '../../content/site.ts';
import { postToGiven } from '../../mail/outbox.ts';
import type { Change } from '../../store/commit.ts';
import type { Comment } from './comment.ts';
import { answeredLetters } from './mails.ts';
import { settleReports } from './reports/settle.ts';
import { findComment } from './store.ts';

/** A reply that becomes public for the first time is told to whom it replies: once, however often it is hidden. */
async function answered(
  before: Comment | null,
  after: Comment,
  site: Site,
  now: number,
  parent?: Comment,
): Promise<Change[]> {
  const isNews = (before?.publishedAt ?? null) === null && after.publishedAt !== null;
  if (!isNews || after.replyTo === null) return [];
  const { id } = after.replyTo;
  const root = parent?.id === id ? parent : (await findComment(id))?.record;
  return root ? postToGiven(answeredLetters(root, after), site, now) : [];
}

/** When nothing reported is left open, the reports end as the comment does. */
async function settled(before: Comment | null, after: Comment, site: Site, now: number): Promise<Change[]> {
  if (!before || before.openReports === 0 || after.openReports > 0) return [];
  if (after.status === 'published') return settleReports(before, 'kept', null, site, now);
  if (after.status === 'withdrawn') return settleReports(before, 'gone', null, site, now);
  return settleReports(before, 'removed', after.decision?.reason ?? null, site, now);
}

/**
 * What a comment's change brings to others than its author: whom it replies to is told, those who reported it are told
 * what was decided. For the commit that makes the change; reads only where there is somebody to tell.
 * @param before null for a new comment
 * @param parent what a new reply answers, as the same commit leaves it
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function consequencesOf(
  before: Comment | null,
  after: Comment,
  site: Site,
  now: number,
  parent?: Comment,
): Promise<Change[]> {
  return [...(await answered(before, after, site, now, parent)), ...(await settled(before, after, site, now))];
}
