import type { Notice } from './notice.ts';
import { announce, postedNotices, retire, turnTime } from './notice-store.ts';

/**
 * Lets the static pages follow the times of the notices, every few minutes: a build is asked for when one begins or ends.
 * @param written those of the content @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function turnNotices(written: readonly Notice[], now: number): Promise<void> {
  const posted = await postedNotices();
  for (const notice of posted.filter(({ until }) => until <= now)) await retire(notice, now);
  // A notice of the desk that ended has had its build just now.
  const ends = written.map(({ id, until }) => ({ id, from: until ?? Infinity }));
  const turns = [...posted, ...written, ...ends];
  for (const turn of turns.filter(({ from }) => from <= now && from > now - turnTime)) await announce(turn);
}
