import type { Site } from '../../content/site.ts';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import { postToGiven, takeOut } from '../../mail/outbox.ts';
import { lettersOf } from '../../mail/thread.ts';
import { commit, type Outcome } from '../../store/commit.ts';
import type { Versioned } from '../../store/records.ts';
import { tellOfHeld } from './held.ts';
import { cancelledLetters } from './mails.ts';
import { newsChanges, type NewsKind } from './news-store.ts';
import { cancel, keptUntil, roomOf } from './rules.ts';
import { decideSeats, type Act } from './seats.ts';
import type { Signup, Standing } from './signup.ts';
import { erasure, saveSignup, signupChanges, unchanged, type More } from './store.ts';

/**
 * What can be done to a sign-up, by its own people or at the desk. Each is one atomic step: the seats, the record, the
 * needs and the news of which letters are made (`news.ts`) change together or not at all. Whoever shows the answer calls
 * `tellNews` and `sendDueMails` after it. Times in milliseconds since 1970 (UTC).
 */
interface Place extends More {
  readonly evening: CatalogueEvening;
  readonly site: Site;
  readonly now: number;
}

interface Party {
  readonly asked: number;
  readonly least: number;
}

type Decision = ReturnType<typeof decideSeats>;

function decide(
  act: Act,
  before: Versioned<Signup> | null,
  next: Signup,
  news: NewsKind | null,
  place: Place & { readonly needs?: string | null },
): Decision {
  const { evening, site, now, guards = [], changes = [], needs } = place;
  const own = signupChanges(before, { ...next, ends: evening.ends }, site, needs);
  const told = news === null || next.email === null ? [] : newsChanges(news, next, now, keptUntil(evening.ends, site));
  return decideSeats(roomOf(evening, site), act, now, {
    guards: [...guards, ...own.guards],
    changes: [...own.changes, ...told, ...changes],
  });
}

/** Signs a party up. @param next as `create` makes it @throws CommitUnsure */
export function add(next: Signup, party: Party, needs: string | null, place: Place): Decision {
  return decide({ act: 'join', id: next.id, ...party }, null, next, 'joined', { ...place, needs: needs ?? undefined });
}

/** Keeps a sign-up for a person at the desk to look at: it has no seats and no place in the queue. @throws CommitUnsure */
export function hold(next: Signup, needs: string | null, place: Place): Promise<Outcome> {
  const { site, now, changes = [] } = place;
  const more = { ...place, changes: [...changes, tellOfHeld(site, now)] };
  return saveSignup(null, next, site, { ...more, needs: needs ?? undefined });
}

/** Lets a held sign-up in, as if it came now. @throws CommitUnsure */
export async function letIn(before: Standing, place: Place): Promise<Awaited<Decision> | null> {
  const { record } = before;
  if (record.held === null) return null;
  return decide({ act: 'join', id: record.id, ...record.held }, before, { ...record, held: null }, 'joined', place);
}

/**
 * Changes how many come, and what is known of them. More seats are waited for without giving up the old ones.
 * @param next the record with its new words @param needs null removes them, undefined leaves them
 * @throws CommitUnsure
 */
export function change(
  before: Standing,
  next: Signup,
  party: Party,
  needs: string | null | undefined,
  place: Place,
): Promise<Outcome> {
  const { record, seats } = before;
  if (record.held !== null) return saveSignup(before, { ...next, held: party }, place.site, { ...place, needs });
  const same = seats?.asked === party.asked && seats.least === party.least && next.email === record.email;
  const act: Act = { act: 'change', id: next.id, ...party };
  return decide(act, before, next, same ? null : 'changed', { ...place, needs });
}

/** Takes the seats that are offered. `found` is "lapsed" when there is no such offer any more. @throws CommitUnsure */
export function accept(before: Standing, place: Place): Decision {
  return decide({ act: 'accept', id: before.record.id }, before, before.record, 'accepted', place);
}

/** Leaves the seats that are offered to others and keeps its number. @throws CommitUnsure */
export function decline(before: Standing, place: Place): Decision {
  return decide({ act: 'decline', id: before.record.id }, before, before.record, null, place);
}

/** Gives a party all it waits for, past the queue. `found` is "full" when there is too little. @throws CommitUnsure */
export function promote(before: Standing, place: Place): Decision {
  return decide({ act: 'promote', id: before.record.id }, before, before.record, null, place);
}

/** Cancels a sign-up: its seats go to others, its needs and how to reach it are forgotten. @throws CommitUnsure */
export async function withdraw(before: Standing, place: Place): Promise<Outcome> {
  const { evening, site, now, changes = [] } = place;
  const next = cancel(before.record, now);
  const letters = postToGiven(await cancelledLetters(before, evening), site, now);
  const more = { ...place, changes: [...changes, ...letters], needs: null };
  if (before.seats === null) return saveSignup(before, next, site, more);
  return decide({ act: 'cancel', id: next.id }, before, next, null, more);
}

/** Takes everything that is known of a sign-up out of the store, letters to it too. @throws CommitUnsure */
export async function erase(before: Standing, place: Place): Promise<Outcome> {
  const { evening, site, now, guards = [], changes = [] } = place;
  const { record, seats, version } = before;
  const letters = await lettersOf(record.id);
  const guard = unchanged({ record, version });
  const all = [...erasure(record), ...takeOut(letters), ...changes];
  if (seats === null || seats.cancelled) return commit([...guards, guard], all);
  return decideSeats(roomOf(evening, site), { act: 'cancel', id: record.id }, now, {
    guards: [...guards, guard],
    changes: all,
  });
}

/** Notes what somebody was told by telephone (`news`), or that nobody phoned after all: null. @throws CommitUnsure */
export function notePhoned(before: Standing, news: string | null, { site, now, ...more }: Place): Promise<Outcome> {
  const phoned = news === null ? null : { at: now, news };
  return saveSignup(before, { ...before.record, phoned }, site, more);
}

/** Notes how many of a party came; null: nobody has said. @throws CommitUnsure */
export function checkIn(before: Standing, people: number | null, { site, ...more }: Place): Promise<Outcome> {
  return saveSignup(before, { ...before.record, checkedIn: people }, site, more);
}
