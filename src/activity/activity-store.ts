import { localDay } from '../i18n/dates.ts';
import { inMs } from '../limits.ts';
import { report } from '../report.ts';
import { asList, run, sendAll, type Command } from '../store/client.ts';
import { scheduleNames } from './schedules.ts';

/** What came of an act. */
export type Outcome = 'done' | 'refused' | 'failed';

/** What is counted: which function was asked, to read, to take something or to run, and what came of it. */
export interface Act {
  readonly name: string;
  readonly act: string;
  readonly outcome: Outcome;
}

/** How often an act was on a day ("2026-11-22", in the readers' time zone). */
export interface ActCount extends Act {
  readonly day: string;
  readonly count: number;
}

/** `activity:<day>` counts acts; `activity:schedules` has when each schedule last ran to its end, and when it last failed. */
const keys = { day: (day: string) => `activity:${day}`, schedules: 'activity:schedules' };

/** How long the numbers of a day are kept, in milliseconds. */
const kept = inMs.hours(90 * 24);

/** How often reading is written down, in milliseconds. */
const pause = inMs.minutes(1);

const add = `
for i = 2, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 'OK'
`;

/** What was counted here and is not in the store yet. */
const waiting = new Map<string, number>();
let written = 0;

/**
 * Counts an act, after its answer. What was sent is written at once; reading, which may be thousands in a morning, once a
 * minute: what an instance read in its last minute is lost with it. Numbers for looking at, not for proving.
 * @param now milliseconds since 1970 (UTC)
 */
export async function countAct({ name, act, outcome }: Act, now: number): Promise<void> {
  const field = `${name} ${act} ${outcome}`;
  waiting.set(field, (waiting.get(field) ?? 0) + 1);
  if (act === 'read' && Math.abs(now - written) < pause) return;
  written = now;
  const counts = [...waiting].map(([counted, count]) => [counted, String(count)]);
  waiting.clear();
  await run(add, [keys.day(localDay(now))], [String(kept), ...counts.flat()]).catch((error: unknown) =>
    report('activity', error),
  );
}

/** Notes that a schedule ran, and counts it. @param now milliseconds since 1970 (UTC) @throws StoreDown */
export async function noteSchedule(name: string, outcome: Outcome, now: number): Promise<void> {
  const field = outcome === 'done' ? name : `${name} failed`;
  await sendAll([
    ['HSET', keys.schedules, field, String(now)],
    ['HINCRBY', keys.day(localDay(now)), `${name} run ${outcome}`, '1'],
    ['PEXPIRE', keys.day(localDay(now)), String(kept)],
  ]);
}

/** The command that reads when the schedules ran: names and times, in turn. */
export const schedulesRead: Command = ['HGETALL', keys.schedules];

/** The numbers of the days that end with this moment's. @param days how many @throws StoreDown */
export async function actCounts(days: number, now: number): Promise<ActCount[]> {
  const names = Array.from({ length: days }, (_, i) => localDay(now - i * inMs.hours(24)));
  const found = await sendAll<string[]>(names.map((day) => ['HGETALL', keys.day(day)]));
  return names.flatMap((day, i) => countsOf(day, asList(found[i] ?? null)));
}

function countsOf(day: string, flat: readonly string[]): ActCount[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => {
    const [name = '', act = '', outcome = ''] = (flat[2 * i] ?? '').split(' ');
    return { day, name, act, outcome: outcome as Outcome, count: Number(flat[2 * i + 1]) };
  });
}

/** Notes from when on schedules were looked for: what never ran is late from then on. @throws StoreDown */
export async function seekSchedules(now: number): Promise<void> {
  await sendAll(scheduleNames.map((name) => ['HSETNX', keys.schedules, `${name} begun`, String(now)]));
}
