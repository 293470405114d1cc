import type { CatalogueEvening } from '../../generated/catalogue.js';
import { reference } from '../../participation/shared/reference.ts';
import { partyOf, statusOf, whereOf } from '../../participation/signups/rules.ts';
import type { Standing, Status } from '../../participation/signups/signup.ts';

/** How a sign-up stands at the desk: as residents are told, or held for a person to look at. */
export type Group = 'held' | Status;

/** The groups in the order in which they are shown. */
export const groups: readonly Group[] = ['held', 'confirmed', 'waiting', 'cancelled'];

/** Which group a sign-up belongs to. */
export function groupOf(standing: Standing): Group {
  return standing.record.held === null ? statusOf(standing) : 'held';
}

const byName = new Intl.Collator('fi', { numeric: true });

/** By name; whoever waits, by their place in the queue. */
function order(a: Standing, b: Standing): number {
  if (groupOf(a) === 'waiting' && groupOf(b) === 'waiting' && a.place !== b.place) return a.place - b.place;
  return byName.compare(a.record.name, b.record.name);
}

/** The sign-ups of a group, in the order in which one looks for them. */
export function inGroup(people: readonly Standing[], group: Group): Standing[] {
  return people.filter((one) => groupOf(one) === group).toSorted(order);
}

/** How many people there are in some sign-ups: the seats they have, or else ask for. */
export function headsOf(people: readonly Standing[]): number {
  return people.reduce((all, one) => all + (one.seats?.seats || partyOf(one)), 0);
}

/** How many have been marked as come, of those who signed up. */
export function cameOf(people: readonly Standing[]): number {
  return people.reduce((all, { record }) => all + (record.checkedIn ?? 0), 0);
}

const plain = (text: string) => text.toLocaleLowerCase('fi').replace(/\s+/g, ' ').trim();
const ofReference = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** Those whose name or reference has these words in it. */
export function search(people: readonly Standing[], asked: string): Standing[] {
  const [name, id] = [plain(asked), ofReference(asked)];
  return people.filter(
    ({ record }) =>
      plain(record.name).includes(name) || (id.length > 3 && ofReference(reference(record.id)).includes(id)),
  );
}

/** Whom nobody reaches by mail: they gave no address, or the reminder did not leave in time. */
export function toPhone(people: readonly Standing[]): Standing[] {
  const reached = ({ record, reminderLate }: Standing) =>
    record.email !== null && !reminderLate && record.told.reminder !== 'late';
  return people.filter((one) => one.record.cancelledAt === null && !reached(one)).toSorted(order);
}

/**
 * What there is to tell somebody by telephone: how the seats stand, and when and where the evening is. When any of it
 * changes they have to be phoned again.
 */
export function newsOf({ seats }: Standing, evening: CatalogueEvening): string {
  const { starts, status } = evening;
  return JSON.stringify([seats?.seats, seats?.till, starts, status === 'cancelled', whereOf(evening)]);
}

/** Whether somebody was phoned since there was last anything to tell. */
export function isPhoned(standing: Standing, evening: CatalogueEvening): boolean {
  return standing.record.phoned?.news === newsOf(standing, evening);
}
