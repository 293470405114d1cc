import { failedCount } from '../mail/failed.ts';
import { heldByEvening } from '../participation/signups/held.ts';

/** What waits in the rooms of the desk, as their tabs say it. */
export interface TabCounts {
  /** How many mails did not go. */
  failed: number;
  /** How many sign-ups wait for somebody to look at them. */
  held: number;
}

/** Counts them; `now` is milliseconds since 1970 (UTC). @throws StoreDown */
export async function tabCounts(now: number): Promise<TabCounts> {
  const [failed, held] = await Promise.all([failedCount(), heldByEvening(now)]);
  return { failed, held: [...held.values()].reduce((all, one) => all + one, 0) };
}
