import type { Site } from '../../content/site.ts';
import { after } from '../../i18n/duration.ts';
import type { Subscription } from './rules.ts';

/** Until when the record is kept, in milliseconds since 1970 (UTC); null: until the subscription is ended. */
export function keptUntil({ status, createdAt }: Subscription, { keep }: Pick<Site, 'keep'>): number | null {
  return status === 'confirmed' ? null : after(createdAt, keep.unconfirmed);
}
