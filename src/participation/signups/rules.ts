import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Site } from '../../content/site.ts';
import { after } from '../../i18n/duration.ts';
import type { Room } from './seats.ts';
import type { Counts, Signup, Standing, Status } from './signup.ts';

/** Whether one may sign up, and if not, why and since when or until when (milliseconds since 1970, UTC). */
export type Openness =
  | { readonly open: true }
  | { readonly open: false; readonly why: 'cancelled' }
  | { readonly open: false; readonly why: 'early' | 'closed' | 'started'; readonly at: number };

type Times = Pick<CatalogueEvening, 'starts' | 'signupOpens' | 'signupCloses' | 'status'>;

/** Whether an evening takes sign-ups at a moment. It opens and closes to the millisecond. */
export function openness({ starts, signupOpens, signupCloses, status }: Times, now: number): Openness {
  if (status === 'cancelled') return { open: false, why: status };
  if (status === 'held' || now >= starts) return { open: false, why: 'started', at: starts };
  if (now >= signupCloses) return { open: false, why: 'closed', at: signupCloses };
  if (signupOpens !== null && now < signupOpens) return { open: false, why: 'early', at: signupOpens };
  return { open: true };
}

/** Whether an evening is still to come, so that seats may be given up, asked for and accepted. */
export function isComing({ starts, status }: Pick<Times, 'starts' | 'status'>, now: number): boolean {
  return (status === 'planned' || status === 'moved') && now < starts;
}

/** How many people can still have a seat; null: any number. Nobody is told of more than there are. */
export function freeSeats({ capacity }: Pick<CatalogueEvening, 'capacity'>, { taken, held }: Counts): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken - held);
}

/** Whether whoever signs up now has to wait: nothing is free, or others wait already. */
export function isFull(evening: Pick<CatalogueEvening, 'capacity'>, counts: Counts): boolean {
  return freeSeats(evening, counts) === 0 || counts.waiting > 0;
}

/** How a sign-up stands: confirmed as soon as it has any seats, since those are never taken away. */
export function statusOf({ record, seats }: Pick<Standing, 'record' | 'seats'>): Status {
  if (record.cancelledAt !== null) return 'cancelled';
  return seats !== null && seats.seats > 0 ? 'confirmed' : 'waiting';
}

/** How many people it asks to bring, with or without seats for them. */
export function partyOf({ record, seats }: Pick<Standing, 'record' | 'seats'>): number {
  return seats?.asked ?? record.held?.asked ?? 0;
}

/** The offer that a sign-up has and that can still be accepted; null when there is none. */
export function offerOf({ seats }: Pick<Standing, 'seats'>, now: number) {
  return seats && seats.offer > 0 && now < seats.till ? { seats: seats.offer, till: seats.till } : null;
}

type Keep = Pick<Site, 'keep'>;

/** Until when sign-ups are kept, in milliseconds since 1970 (UTC). @param ends when the evening ends, likewise */
export function keptUntil(ends: number, { keep }: Keep): number {
  return after(ends, keep.signup);
}

/** Until when their needs are kept, likewise. */
export function needsKeptUntil(ends: number, { keep }: Keep): number {
  return after(ends, keep.needs);
}

/** What the seats of an evening are decided by. Nothing is given out for an evening that does not take place. */
export function roomOf(
  evening: Pick<CatalogueEvening, 'id' | 'starts' | 'ends' | 'capacity' | 'status'>,
  site: Keep,
): Room {
  const { id, starts, ends, capacity, status } = evening;
  const takesPlace = status === 'planned' || status === 'moved';
  return { evening: id, starts: takesPlace ? starts : 0, capacity, keptUntil: keptUntil(ends, site) };
}

/** Where an evening is: its address and place, which are the same in every language; not the words about the meeting point. */
export function whereOf({ address, pages }: Pick<CatalogueEvening, 'address' | 'pages'>): string {
  return [address, Object.values(pages)[0]?.place].filter(Boolean).join(', ');
}

/** A new sign-up. @param about what is known of it before its words @param now milliseconds since 1970 (UTC) */
export function create(
  about: Pick<Signup, 'id' | 'lang' | 'name' | 'email' | 'phone' | 'source' | 'held'>,
  evening: Pick<CatalogueEvening, 'id' | 'starts' | 'ends' | 'address' | 'pages'>,
  now: number,
): Signup {
  const { id, starts, ends } = evening;
  const told = { starts, where: whereOf(evening), cancelled: false, reminder: null, thanked: false };
  return { ...about, evening: id, createdAt: now, ends, cancelledAt: null, checkedIn: null, phoned: null, told };
}

/** The party does not come; there is nothing left to write to it about, so how to reach it is forgotten. */
export function cancel(signup: Signup, now: number): Signup {
  return { ...signup, cancelledAt: now, email: null, phone: null, held: null };
}
