import type { Site } from '../../content/site.ts';
import { postToGiven } from '../../mail/outbox.ts';
import { newId } from '../../id.ts';
import type { Change } from '../../store/commit.ts';
import { keptUntil } from './keeping.ts';
import { alreadyLetter, confirmLetter } from './mails.ts';
import { ask, type Subscription } from './rules.ts';
import { subscriptionOf } from './store.ts';

/**
 * A subscription whose address was asked, and the changes that write the letter: the way to confirm, or, to an address
 * that subscribes already, that it does. Only the mail tells which; it takes the same requests to the store.
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function askToConfirm(
  subscription: Subscription,
  site: Site,
  now: number,
): Promise<{ next: Subscription; changes: Change[] }> {
  const letter = newId();
  const existing = await subscriptionOf(subscription);
  const written =
    existing === null
      ? confirmLetter(subscription, letter, keptUntil(subscription, site) ?? now)
      : alreadyLetter(subscription, existing, letter);
  return { next: ask(subscription, letter), changes: postToGiven([written], site, now) };
}
