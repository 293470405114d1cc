import type { Site } from '../../../content/site.ts';
import { postLetters } from '../../../mail/outbox.ts';
import type { Change } from '../../../store/commit.ts';
import type { Comment, Reason } from '../comment.ts';
import { settledLetters } from './mails.ts';
import type { Outcome } from './report.ts';
import { settle } from './rules.ts';
import { openReports, reportChanges } from './store.ts';

/**
 * Ends all open reports of a comment and tells those who left an address, for the commit that changes the comment: its
 * version guards the reports too.
 * @param why the ground, where the comment was taken off
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function settleReports(
  comment: Pick<Comment, 'id'>,
  outcome: Outcome,
  why: Reason | null,
  site: Site,
  now: number,
): Promise<Change[]> {
  const reports = await openReports(comment.id);
  return reports.flatMap(({ record, version }) => {
    const ended = settle(record, outcome, why, now);
    return [...reportChanges(version, ended, site).changes, ...postLetters(settledLetters(ended, site), site, now)];
  });
}
