import { stuckMail } from '../mail/stuck.ts';
import { asList, sendAll } from '../store/client.ts';
import { schedulesRead } from './activity-store.ts';
import { incidentReads, readIncidents, type Incident } from './incident-store.ts';
import { mailPatience, scheduleNames, schedules, type ScheduleName } from './schedules.ts';

/** How a schedule stands. Times in milliseconds since 1970 (UTC); null: never. */
export interface ScheduleState {
  readonly name: ScheduleName;
  readonly ran: number | null;
  readonly failed: number | null;
  readonly still: boolean;
}

/** How what goes on by itself stands. */
export interface Standing {
  readonly schedules: readonly ScheduleState[];
  /** How many letters wait, since when the oldest does, and since when one that should have gone does (null: none). */
  readonly mail: { readonly waiting: number; readonly oldest: number | null; readonly stuck: number | null };
  /** What stands still of which somebody was told. */
  readonly told: readonly Incident[];
}

/** How one schedule stands: what never ran is late when it might have run since somebody first looked for it. */
function stateOf(name: ScheduleName, times: ReadonlyMap<string, number>, now: number): ScheduleState {
  const ran = times.get(name) ?? null;
  const since = ran ?? times.get(`${name} begun`) ?? now;
  return { name, ran, failed: times.get(`${name} failed`) ?? null, still: now - since > schedules[name] };
}

function pairs(flat: readonly string[]): Map<string, number> {
  return new Map(Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? '', Number(flat[2 * i + 1])]));
}

/** Reads how everything stands, in two round trips at once. @param now milliseconds since 1970 (UTC) @throws StoreDown */
export async function readStanding(now: number): Promise<Standing> {
  const [[ran, ...told], mail] = await Promise.all([
    sendAll<unknown>([schedulesRead, ...incidentReads]),
    stuckMail(now, mailPatience),
  ]);
  const times = pairs(asList(ran as string[]));
  return { schedules: scheduleNames.map((name) => stateOf(name, times, now)), mail, told: readIncidents(told) };
}

/** What stands still, and since when. @param now milliseconds since 1970 (UTC) */
export function standstills({ schedules: states, mail }: Standing, now: number): Incident[] {
  const late = states.filter(({ still }) => still).map(({ name, ran }) => ({ name, since: ran ?? now }));
  return mail.stuck === null ? late : [...late, { name: 'mail', since: mail.stuck }];
}
