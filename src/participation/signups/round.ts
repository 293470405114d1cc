import type { Site } from '../../content/site.ts';
import type { Catalogue, CatalogueEvening } from '../../generated/catalogue.js';
import type { Letter } from '../../mail/compose.tsx';
import { postFollowing } from '../../mail/outbox.ts';
import { eveningCancelledLetters, movedLetters, reminderLetters, thanksLetters } from './mails.ts';
import { attendanceOf, markAttended, type Attendance } from './attended-store.ts';
import { tellNews } from './news.ts';
import { dueOf, type Due } from './plan.ts';
import { isComing, keptUntil, roomOf } from './rules.ts';
import { decideSeats } from './seats.ts';
import type { Standing } from './signup.ts';
import { keepWith, saveSignup, signupsOf } from './store.ts';

/** How many letters are written at once. */
const batch = 25;

function lettersOf({ letter }: Due, standing: Standing, evening: CatalogueEvening, now: number): Promise<Letter[]> {
  switch (letter) {
    case null:
      return Promise.resolve([]);
    case 'eveningCancelled':
      return eveningCancelledLetters(standing, evening);
    case 'reminder':
      return reminderLetters(standing, evening, now);
    case 'thanks':
      return thanksLetters(standing, evening);
    default:
      return movedLetters(letter, standing, evening, now);
  }
}

/** Writes one letter and that it was written, in one step; not when the sign-up changed meanwhile. */
async function write(due: Due, standing: Standing, evening: CatalogueEvening, site: Site, now: number): Promise<void> {
  const letters = await lettersOf(due, standing, evening, now);
  await saveSignup(standing, due.next, site, { changes: postFollowing(letters, site, now) });
}

async function tellOfEvening(attendance: Attendance, site: Site, now: number): Promise<void> {
  const { evening } = attendance;
  const { people } = await signupsOf(evening.id);
  // What is kept of it must never end before a moved evening does.
  if (people.some(({ record }) => record.ends !== evening.ends)) await keepWith(evening, site);
  const due = people.flatMap((standing) => {
    const found = dueOf(standing, evening, now);
    return found ? [() => write(found, standing, evening, site, now)] : [];
  });
  if (due.length === 0) await markAttended(attendance);
  for (let from = 0; from < due.length; from += batch) {
    await Promise.all(due.slice(from, from + batch).map((one) => one()));
  }
}

/**
 * What happens to sign-ups of its own accord, every few minutes: offers that lapse, capacities that were raised, evenings
 * that were moved or cancelled, reminders and thanks, and the letters about it.
 * @throws StoreDown
 */
export async function attendSignups(
  { site, evenings }: Pick<Catalogue, 'site' | 'evenings'>,
  now: number,
): Promise<void> {
  const kept = evenings.filter(({ ends }) => keptUntil(ends, site) > now);
  for (const attendance of await attendanceOf(kept, now)) {
    const { evening, counts, done } = attendance;
    // Offers that lapse and places that are new concern only those who wait.
    const waits = counts.waiting > 0 && isComing(evening, now);
    const settled = waits ? await decideSeats(roomOf(evening, site), { act: 'settle' }, now) : null;
    const givenOut = settled?.done === true && settled.seated.news > 0;
    if (givenOut || !done) await tellOfEvening(attendance, site, now);
  }
  await tellNews(site);
}

/** Once a day: what is kept of sign-ups ends with their evenings as they are now. @throws StoreDown */
export async function expireSignups({ site, evenings }: Pick<Catalogue, 'site' | 'evenings'>): Promise<void> {
  for (const evening of evenings) await keepWith(evening, site);
}
