import { announce, postedNotices, retire, turnTime } from './notice-store.ts';

/**
 * Lets the static pages follow the times of the desk's notices, every few minutes: a build is asked for when one begins
 * or ends. Those of the content are among the moments that the build itself knows (`src/turn.ts`).
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function turnNotices(now: number): Promise<void> {
  const posted = await postedNotices();
  for (const notice of posted.filter(({ until }) => until <= now)) await retire(notice, now);
  // One that ended has had its build just now.
  for (const notice of posted.filter(({ from }) => from <= now && from > now - turnTime)) await announce(notice);
}
