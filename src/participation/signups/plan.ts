import type { CatalogueEvening } from '../../generated/catalogue.js';
import { localDay, localHour } from '../../i18n/dates.ts';
import { inMs } from '../../limits.ts';
import { isComing, statusOf, whereOf } from './rules.ts';
import type { Signup, Standing } from './signup.ts';

/** When, in the readers' time zone, people are reminded (the day before) and thanked (the day after). */
const reminderHour = 15;
const thanksHour = 10;

/** Thanks are not worth sending after this time, in milliseconds. */
const thanksWithin = inMs.hours(5 * 24);

/** An hour of the day that lies some days from the day of an instant, in the readers' time zone; ms since 1970 (UTC). */
function hourNear(at: number, days: number, hour: number): number {
  // Noon is far from midnight and from the hour at which clocks change.
  const noon = Date.parse(`${localDay(at)}T12:00:00Z`) + days * inMs.hours(24);
  return noon + inMs.hours(hour - localHour(noon));
}

/** When people are reminded of an evening. */
function reminderAt({ starts }: Pick<CatalogueEvening, 'starts'>): number {
  return hourNear(starts, -1, reminderHour);
}

/** When people are thanked for coming. */
function thanksAt({ ends }: Pick<CatalogueEvening, 'ends'>): number {
  return hourNear(ends, 1, thanksHour);
}

/** What the clock says of an evening's letters: it has begun, its reminders and its thanks are due, or are no more. */
export function clockOf(evening: CatalogueEvening, now: number): readonly boolean[] {
  const thanks = thanksAt(evening);
  return [isComing(evening, now), now >= reminderAt(evening), now >= thanks, now >= thanks + thanksWithin];
}

/** A letter that is due, and the record that remembers it; a letter of none where there is only something to remember. */
export interface Due {
  readonly letter: 'moved' | 'movedElsewhere' | 'elsewhere' | 'eveningCancelled' | 'reminder' | 'thanks' | null;
  readonly next: Signup;
}

/** What became of the evening since it was last told: cancelled, at another time or in another place. */
function changeDue({ record }: Standing, evening: CatalogueEvening, now: number): Due | null {
  const { told } = record;
  const { starts, ends, status } = evening;
  if (status === 'cancelled') {
    if (told.cancelled) return null;
    return {
      letter: now < starts ? 'eveningCancelled' : null,
      next: { ...record, told: { ...told, cancelled: true } },
    };
  }
  const where = whereOf(evening);
  const elsewhere = told.where !== where;
  const moved = told.starts !== starts || told.cancelled;
  if (!moved && !elsewhere) return record.ends === ends ? null : { letter: null, next: { ...record, ends } };
  // A reminder of the old time says nothing of the new one.
  const anew = { ...told, starts, where, cancelled: false, reminder: moved ? null : told.reminder };
  const letter = !moved ? 'elsewhere' : elsewhere ? 'movedElsewhere' : 'moved';
  return { letter: isComing(evening, now) ? letter : null, next: { ...record, ends, told: anew } };
}

function reminderDue({ record }: Standing, evening: CatalogueEvening, now: number): Due | null {
  const at = reminderAt(evening);
  // Who signed up after that moment has just read it all.
  if (record.told.reminder !== null || record.createdAt >= at || now < at) return null;
  const reminder = now < evening.starts ? 'sent' : 'late';
  return { letter: reminder === 'sent' ? 'reminder' : null, next: { ...record, told: { ...record.told, reminder } } };
}

function thanksDue({ record }: Standing, evening: CatalogueEvening, now: number): Due | null {
  const at = thanksAt(evening);
  if (record.told.thanked || now < at || now >= at + thanksWithin) return null;
  return { letter: 'thanks', next: { ...record, told: { ...record.told, thanked: true } } };
}

/**
 * What is due to be written to a sign-up of its own accord, one thing at a time; null when nothing is. It is told by the
 * record alone, so a run may come late, twice or beside another.
 */
export function dueOf(standing: Standing, evening: CatalogueEvening, now: number): Due | null {
  const { record } = standing;
  if (record.cancelledAt !== null)
    return record.ends === evening.ends ? null : { letter: null, next: { ...record, ends: evening.ends } };
  const change = changeDue(standing, evening, now);
  if (change) return change;
  if (record.email === null || evening.status === 'cancelled' || statusOf(standing) !== 'confirmed') return null;
  return reminderDue(standing, evening, now) ?? thanksDue(standing, evening, now);
}
