import type { Site } from '../../content/site.ts';
import { age, keptUntil } from './keeping.ts';
import { dueComments, eraseComment, findComment, saveComment } from './store.ts';

/**
 * Removes what has passed its time: the e-mail address first, later the whole comment. A comment that somebody
 * changes at the same moment is left for the next round.
 * @param now milliseconds since 1970 (UTC)
 * @returns how many comments something was removed from
 * @throws StoreDown
 */
export async function expireComments(site: Site, now: number): Promise<number> {
  let removed = 0;
  for (const { id, post } of await dueComments(now)) {
    const found = await findComment(id);
    const outcome =
      found && keptUntil(found.record, site) > now
        ? await saveComment(found, age(found.record, now, site), site)
        : await eraseComment(id, post, found?.version ?? 0);
    if (outcome.done) removed += 1;
  }
  return removed;
}
