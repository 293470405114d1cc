import { newId } from '../../id.ts';
import { commit, type Change, type Guard, type Outcome } from '../../store/commit.ts';
import { seatsStep } from './seats-step.ts';

/** What an evening lets its seats be: the facts of the content when something is decided. Times in ms since 1970 (UTC). */
export interface Room {
  readonly evening: string;
  /** Nothing is given out from this moment on. */
  readonly starts: number;
  /** How many people there is room for; null: as many as come. */
  readonly capacity: number | null;
  /** Until when the sign-ups are kept. */
  readonly keptUntil: number;
}

/** What may happen to the seats of an evening. `asked` and `least` count people. */
export type Act =
  | { readonly act: 'join' | 'change'; readonly id: string; readonly asked: number; readonly least: number }
  | { readonly act: 'cancel' | 'accept' | 'decline' | 'promote'; readonly id: string }
  | { readonly act: 'settle' };

/** How a party stands. */
export interface Seats {
  readonly id: string;
  /** Confirmed seats; they are never taken away. */
  readonly seats: number;
  /** How many people the party asks to bring; more than `seats` while it waits. */
  readonly asked: number;
  /** With how few the party would come. */
  readonly least: number;
  /** Its number in the queue; 0 when it lacks nothing. */
  readonly number: number;
  /** Seats held for it until `till` (ms since 1970, UTC), when it must have said yes; 0 and 0: no offer. */
  readonly offer: number;
  readonly till: number;
  /** It let an offer pass, so others need not wait for it. */
  readonly aside: boolean;
  readonly cancelled: boolean;
}

/** The party as it stands after the act, and its place in the queue (1 is the head, 0: not in it). */
export interface Seated {
  readonly party: Seats | null;
  readonly place: number;
  /** How many others something came of: promotions, offers, lapsed offers. They lie in `signups:news`. */
  readonly news: number;
}

/** As many as anybody could bring. */
const unlimited = 1_000_000_000;

/**
 * Carries out an act and gives out what is free, together with guards and changes, in one atomic step.
 * @returns how the party stands; or why nothing was done: a guard, or `found` is `known` (the party is there already),
 * `gone` (it is not, or cancelled), `lapsed` (no such offer any more), `full` (too few free seats)
 * @throws CommitUnsure
 */
export async function decideSeats(
  room: Room,
  act: Act,
  now: number,
  more: { readonly guards?: readonly Guard[]; readonly changes?: readonly Change[] } = {},
): Promise<{ readonly done: true; readonly seated: Seated } | Extract<Outcome, { done: false }>> {
  const { evening, starts, capacity, keptUntil } = room;
  const facts = { evening, starts, capacity: capacity ?? unlimited, keptUntil, now, token: newId() };
  const outcome = await commit(more.guards ?? [], more.changes ?? [], {
    guard: 'step',
    lua: seatsStep,
    act: { ...facts, ...act },
  });
  if (!outcome.done) return outcome;
  const [party, place, news] = outcome.result as [string, number, number];
  return { done: true, seated: { party: JSON.parse(party) as Seats | null, place: Number(place), news: Number(news) } };
}
