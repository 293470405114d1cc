import { countFailed } from '../mail/failed.ts';
import { countHeld } from '../participation/signups/held.ts';
import { sendAll } from '../store/client.ts';

/** What waits in the rooms of the desk, as their tabs say it. */
export interface TabCounts {
  /** How many mails did not go. */
  failed: number;
  /** How many sign-ups wait for somebody to look at them. */
  held: number;
}

/** Counts them in one round trip; `now` is milliseconds since 1970 (UTC). @throws StoreDown */
export async function tabCounts(now: number): Promise<TabCounts> {
  const [failed = 0, held = 0] = await sendAll<number>([countFailed(now), countHeld(now)]);
  return { failed: Number(failed), held: Number(held) };
}
