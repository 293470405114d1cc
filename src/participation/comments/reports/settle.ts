import type { Site } from '../../../content/site.ts';
import type { Letter } from '../../../mail/compose.tsx';
import { postFollowing } from '../../../mail/outbox.ts';
import type { Change } from '../../../store/commit.ts';
import type { Comment, Reason } from '../comment.ts';
import { settledLetters } from './mails.ts';
import type { Outcome } from './report.ts';
import { settle } from './rules.ts';
import { openReports, reportChanges } from './store.ts';

/** One letter to each address: whoever typed another's into a hundred reports does not flood them. */
function onceToEach(letters: readonly Letter[]): Letter[] {
  return [...new Map(letters.toReversed().map((letter) => [letter.to.toLowerCase(), letter])).values()];
}

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
  const ended = (await openReports(comment.id)).map(({ record, version }) => ({
    version,
    report: settle(record, outcome, why, now),
  }));
  const letters = onceToEach(ended.flatMap(({ report }) => settledLetters(report, site)));
  return [
    ...ended.flatMap(({ version, report }) => reportChanges(version, report, site).changes),
    ...postFollowing(letters, site, now),
  ];
}
