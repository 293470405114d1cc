import type { Site } from '../../content/site.ts';
import { dueComments, eraseComment, leaveDue, type Due } from './due-store.ts';
import { age, keptUntil } from './keeping.ts';
import { settleReports } from './reports/settle.ts';
import { findComment, saveComment } from './store.ts';

/**
 * Removes what has passed its time: the e-mail address first, later the whole comment. A comment that somebody
 * changes at the same moment is left for the next round.
 * @param now milliseconds since 1970 (UTC)
 * @returns how many comments something was removed from
 * @throws StoreDown
 */
export async function expireComments(site: Site, now: number): Promise<number> {
  let removed = 0;
  for (let due = await dueComments(now); due.length > 0; due = await dueComments(now)) {
    const outcomes = await Promise.all(due.map((comment) => expire(comment, site, now)));
    const done = outcomes.filter((outcome) => outcome.done).length;
    if (done === 0) break;
    removed += done;
  }
  return removed;
}

async function expire(due: Due, site: Site, now: number) {
  const found = await findComment(due.id);
  if (!found || keptUntil(found.record, site) <= now) {
    return eraseComment(due, found?.version ?? 0, await settleReports(due, 'gone', null, site, now));
  }
  const aged = age(found.record, now, site);
  return saveComment(found, aged, site, { changes: leaveDue(due, aged) });
}
