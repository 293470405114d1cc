import { quotasOf } from '../mail/outbox.ts';
import type { PersonKind } from './kind.ts';
import { comments } from './kinds/comments.ts';
import { feedback } from './kinds/feedback.ts';
import { reports } from './kinds/reports.ts';
import { signups } from './kinds/signups.ts';
import { subscriptions } from './kinds/subscriptions.ts';

/** Every kind that holds something of a person. A new kind is a line here and one in `record-kinds.ts`. */
export const kinds: readonly PersonKind[] = [comments, reports, signups, subscriptions, feedback];

/** Every key that lies under a keyed hash of an address: what is known of an author, a subscriber, letters an hour. */
export function keysUnder(email: string): string[] {
  return [...kinds.flatMap(({ keysOf }) => keysOf?.(email) ?? []), ...quotasOf(email)];
}
