import type { Locale } from '../../i18n/locales.ts';
import type { Versioned } from '../../store/records.ts';
import type { Seats } from './seats.ts';

/** What was told of an evening by mail, so that nothing is told twice. */
interface Told {
  /** When the evening begins, as the person knows it; milliseconds since 1970 (UTC). */
  readonly starts: number;
  /** Where it is, likewise: address and place. */
  readonly where: string;
  /** That it does not take place. */
  readonly cancelled: boolean;
  /** `late`: the moment of the reminder passed without one. */
  readonly reminder: 'sent' | 'late' | null;
  readonly thanked: boolean;
}

/**
 * A sign-up as it is stored. Its seats lie apart (`seats.ts`), and its needs too, encrypted (`needs.ts`). Times in
 * milliseconds since 1970 (UTC).
 */
export interface Signup {
  readonly id: string;
  readonly evening: string;
  readonly lang: Locale;
  readonly name: string;
  /** Both are gone once it is cancelled. */
  readonly email: string | null;
  readonly phone: string | null;
  /** Whether the person sent the form, or phoned and staff wrote it down. */
  readonly source: 'web' | 'desk';
  readonly createdAt: number;
  /** When the evening ends, as last known: what is kept is kept from there. */
  readonly ends: number;
  readonly cancelledAt: number | null;
  /** A robot seems to have filled in the form: it has no place in the queue until a person at the desk lets it in. */
  readonly held: { readonly asked: number; readonly least: number } | null;
  /** How many of the party came; null: nobody has said. */
  readonly checkedIn: number | null;
  /** What staff last told them by telephone (`newsOf`), and when; null: nobody has phoned. */
  readonly phoned: { readonly at: number; readonly news: string } | null;
  readonly told: Told;
}

export type Status = 'confirmed' | 'waiting' | 'cancelled';

/** A sign-up with all that is known of it. */
export interface Standing extends Versioned<Signup> {
  /** null while it is held for a person at the desk. */
  readonly seats: Seats | null;
  /** Its place in the queue: 1 is the head, 0: it is not in it. */
  readonly place: number;
  /** Whether it told of needs that are still kept. */
  readonly hasNeeds: boolean;
  /** Whether a reminder to it could not be sent before the evening began. */
  readonly reminderLate: boolean;
}

/** How many people have seats, are offered some, wait, and came without having signed up. */
export interface Counts {
  readonly taken: number;
  readonly held: number;
  readonly waiting: number;
  readonly walkIns: number;
}
