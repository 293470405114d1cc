import { inMs } from '../limits.ts';

/**
 * Every function that runs by the clock, and how long it may be silent before something is wrong, in milliseconds: a
 * few of its own pauses, as their `config` in `functions/` has them; those of the night and the morning, a day and some.
 */
export const schedules = {
  outbox: inMs.minutes(20),
  rebuild: inMs.minutes(20),
  watch: inMs.minutes(40),
  expire: inMs.hours(26),
  digest: inMs.hours(26),
} as const;

export type ScheduleName = keyof typeof schedules;

export const scheduleNames = Object.keys(schedules) as ScheduleName[];

/** How long a letter may wait for the mail server before the outbox stands still, in milliseconds. */
export const mailPatience = inMs.minutes(30);
