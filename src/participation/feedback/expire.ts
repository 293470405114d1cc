import type { Site } from '../../content/site.ts';
import type { Outcome } from '../../store/commit.ts';
import { age, keptUntil } from './keeping.ts';
import { dueFeedback, eraseFeedback, findFeedback, saveFeedback } from './store.ts';

async function expire(id: string, site: Site, now: number): Promise<Outcome> {
  const found = await findFeedback(id);
  if (!found || keptUntil(found.record, site) <= now) return eraseFeedback(id, found?.version ?? 0);
  return saveFeedback(found, age(found.record, now, site), site);
}

/**
 * Removes what has passed its time: the e-mail address first, later all of it. What somebody changes at the same moment
 * is left for the next round.
 * @param now milliseconds since 1970 (UTC)
 * @returns how many something was removed from
 * @throws StoreDown
 */
export async function expireFeedback(site: Site, now: number): Promise<number> {
  let removed = 0;
  for (let due = await dueFeedback(now); due.length > 0; due = await dueFeedback(now)) {
    const outcomes = await Promise.all(due.map((id) => expire(id, site, now)));
    const done = outcomes.filter((outcome) => outcome.done).length;
    if (done === 0) break;
    removed += done;
  }
  return removed;
}
