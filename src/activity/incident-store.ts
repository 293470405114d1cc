import { inMs } from '../limits.ts';
import type { Command } from '../store/client.ts';
import { commit } from '../store/commit.ts';
import { scheduleNames, type ScheduleName } from './schedules.ts';

/** What can stand still: a schedule, or the mail. */
type IncidentName = ScheduleName | 'mail';

/** Something stands still, and since when; milliseconds since 1970 (UTC). */
export interface Incident {
  readonly name: IncidentName;
  readonly since: number;
}

const names: readonly IncidentName[] = [...scheduleNames, 'mail'];

const key = (name: IncidentName) => `activity:still:${name}`;

/** When it is told once more of what still stands still, in milliseconds. */
const again = String(inMs.hours(30 * 24));

/** The commands that read what was told. */
export const incidentReads: readonly Command[] = names.map((name) => ['GET', key(name)]);

/** What was told, from the answers to those commands. */
export function readIncidents(answers: readonly unknown[]): Incident[] {
  return names.flatMap((name, i) => (typeof answers[i] === 'string' ? [{ name, since: Number(answers[i]) }] : []));
}

/** Notes that somebody is told of it, with the letters that tell; once, however many look. @throws StoreDown */
export async function beginIncident({ name, since }: Incident, letters: readonly Command[]): Promise<void> {
  await commit([{ guard: 'absent', key: key(name) }], [['SET', key(name), String(since), 'PX', again], ...letters]);
}

/** Notes that it is over, with the letters that tell. @throws StoreDown */
export async function endIncident({ name }: Incident, letters: readonly Command[]): Promise<void> {
  await commit([{ guard: 'present', key: key(name) }], [['DEL', key(name)], ...letters]);
}
