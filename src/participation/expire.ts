import type { Site } from '../content/site.ts';
import { passOnRebuild } from '../rebuild.ts';
import { commit } from '../store/commit.ts';
import { wishForRebuild } from '../store/wishes.ts';
import { expireComments } from './comments/expire.ts';

/**
 * Once a day: removes of every kind what has passed its time, and asks for a build, because a new day brings posts dated
 * for it and closes discussions.
 * @throws StoreDown
 */
export async function beginDay(site: Site): Promise<void> {
  await expireComments(site, Date.now());
  await commit([], wishForRebuild(false));
  await passOnRebuild();
}
