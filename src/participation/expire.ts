import type { Catalogue } from '../generated/catalogue.js';
import { passOnRebuild } from '../rebuild.ts';
import { commit } from '../store/commit.ts';
import { wishForRebuild } from '../store/wishes.ts';
import { expireComments } from './comments/expire.ts';
import { expireFeedback } from './feedback/expire.ts';
import { expireSignups } from './signups/round.ts';

/**
 * Once a day: removes of every kind what has passed its time, and asks for a build that tells of it: the ledger, the
 * figures of feedback. What the content has planned for a time comes by itself (`src/turn.ts`).
 * @throws StoreDown
 */
export async function beginDay(content: Pick<Catalogue, 'site' | 'evenings'>): Promise<void> {
  await expireComments(content.site, Date.now());
  await expireFeedback(content.site, Date.now());
  await expireSignups(content);
  await commit([], wishForRebuild(false));
  await passOnRebuild();
}
