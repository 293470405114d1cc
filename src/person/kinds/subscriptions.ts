import { keptUntil } from '../../participation/subscriptions/keeping.ts';
import type { Subscription } from '../../participation/subscriptions/rules.ts';
import { eraseSubscription, keysOfSubscriber } from '../../participation/subscriptions/store.ts';
import { iso, type PersonKind } from '../kind.ts';

/** Subscriptions to new posts. */
export const subscriptions: PersonKind<Subscription> = {
  name: 'subscriptions',
  letter: 's',
  keysOf: keysOfSubscriber,
  holding: (found, { site }) => {
    const { id, email, lang, status, createdAt, confirmedAt, sentUntil } = found.record;
    return {
      keptUntil: keptUntil(found.record, site),
      data: {
        ...{ id, email, lang, status },
        ...{ createdAt: iso(createdAt), confirmedAt: iso(confirmedAt), sentUntil: iso(sentUntil) },
      },
      erase: async (changes) => (await eraseSubscription(found, changes)).done,
    };
  },
};
