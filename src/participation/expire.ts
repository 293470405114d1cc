import type { Catalogue } from '../generated/catalogue.js';
import { commit } from '../store/commit.ts';
import { wishForRebuild } from '../store/wishes.ts';
import { expireComments } from './comments/expire.ts';
import { expireFeedback } from './feedback/expire.ts';
import { expireSignups } from './signups/round.ts';

/** What is done once a day, kind by kind: what has passed its time is removed. */
export const expiry = (content: Pick<Catalogue, 'site' | 'evenings'>) => ({
  comments: () => expireComments(content.site, Date.now()),
  feedback: () => expireFeedback(content.site, Date.now()),
  signups: () => expireSignups(content),
});

/**
 * Once a day a build is asked for that tells of what was removed: the ledger, the figures of feedback. What the content has
 * planned for a time comes by itself (`src/turn.ts`).
 * @throws StoreDown
 */
export async function wishForDay(): Promise<void> {
  await commit([], wishForRebuild(false));
}
