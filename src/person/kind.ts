import type { Site } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';
import type { KindLetter } from '../participation/shared/receipt-code.ts';
import type { Change } from '../store/commit.ts';
import type { Versioned } from '../store/records.ts';
import type { RecordKind } from './record-kinds.ts';

/** What may stand in an export. Moments are ISO 8601 texts in UTC. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What every kind's record has. */
export interface Held {
  readonly id: string;
  readonly email: string | null;
  readonly lang: Locale;
}

/** When somebody looks or erases, in milliseconds since 1970 (UTC), and the site's facts. */
export interface Moment {
  readonly site: Site;
  readonly now: number;
}

/** What is kept of one submission. */
export interface Holding {
  /** Until when it is kept, in milliseconds since 1970 (UTC); null: until the person ends it. */
  readonly keptUntil: number | null;
  /** All that is kept of it, but for who of the staff dealt with it. */
  readonly data: { readonly [name: string]: Json };
  /**
   * Takes every trace of it out of the store in one atomic step, with more changes; false when it changed meanwhile.
   * @throws StoreDown
   */
  readonly erase: (changes: readonly Change[]) => Promise<boolean>;
}

/** What the desk must know of a kind of participation, to find, export and erase what a person sent. */
export interface PersonKind<R extends Held = Held> {
  readonly name: RecordKind;
  /** The first letter of its receipts' codes. */
  readonly letter: KindLetter;
  holding(found: Versioned<R>, moment: Moment): Holding | Promise<Holding>;
  /** The keys that lie under a keyed hash of an address. */
  readonly keysOf?: (email: string) => readonly string[];
}

/** A moment as it stands in an export. */
export function iso(at: number): string;
export function iso(at: number | null): string | null;
export function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
