import { erase } from '../../participation/signups/acts.ts';
import { eveningFor } from '../../participation/signups/evenings.ts';
import { keptUntil, statusOf } from '../../participation/signups/rules.ts';
import type { Signup } from '../../participation/signups/signup.ts';
import { findSignup, readNeeds } from '../../participation/signups/store.ts';
import { wishForRebuild } from '../../store/wishes.ts';
import { ledgerErased } from '../../ledger/ledger-store.ts';
import { iso, type PersonKind } from '../kind.ts';

/** Sign-ups, with the needs in the clear. What is erased gives its seats to others. */
export const signups: PersonKind<Signup> = {
  name: 'signups',
  letter: 'e',
  holding: async ({ record }, { site, now }) => {
    const [standing, needs] = await Promise.all([findSignup(record.id), readNeeds(record.id)]);
    const { id, evening, lang, name, email, phone, source, createdAt, cancelledAt, checkedIn, told, held } = record;
    const seats = standing?.seats;
    return {
      keptUntil: keptUntil(record.ends, site),
      data: {
        ...{ id, evening, lang, name, email, phone, needs, source, checkedIn },
        status: standing && statusOf(standing),
        party: seats?.asked ?? held?.asked ?? null,
        atLeast: seats?.least ?? held?.least ?? null,
        seats: seats?.seats ?? 0,
        place: standing?.place ?? 0,
        ...{ createdAt: iso(createdAt), cancelledAt: iso(cancelledAt) },
        told: { starts: iso(told.starts), cancelled: told.cancelled, reminder: told.reminder, thanked: told.thanked },
      },
      erase: async (changes) => {
        if (!standing) return false;
        const needsToo = standing.hasNeeds ? ledgerErased('needs', id, now) : [];
        const more = [...changes, ...needsToo, ...wishForRebuild(false)];
        return (await erase(standing, { evening: eveningFor(record), site, now, changes: more })).done;
      },
    };
  },
};
