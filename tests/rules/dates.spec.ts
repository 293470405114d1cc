import { afterEach, describe, expect, test, vi } from 'vitest';
import { machineMoment, moment, opening, startOfDay, time } from '../../src/content/times.ts';
import { formatDay, formatMoment, formatSpan, localDay, machineTime } from '../../src/i18n/dates.ts';
import { after, formatDuration } from '../../src/i18n/duration.ts';

afterEach(() => vi.unstubAllEnvs());

/** An instant; its day and moment in Finnish, Swedish and English, as told in Helsinki. */
const golden = [
  [
    '2026-06-07T15:00:00.000Z',
    '2026-06-07',
    '7.6.2026',
    '7.6.2026 klo 18.00',
    '7.6.2026 kl. 18.00',
    '7 June 2026',
    '7 June 2026 at 18:00',
  ],
  // The clocks go forward at 3.00 …
  [
    '2026-03-29T00:59:59.999Z',
    '2026-03-29',
    '29.3.2026',
    '29.3.2026 klo 2.59',
    '29.3.2026 kl. 2.59',
    '29 March 2026',
    '29 March 2026 at 02:59',
  ],
  [
    '2026-03-29T01:00:00.000Z',
    '2026-03-29',
    '29.3.2026',
    '29.3.2026 klo 4.00',
    '29.3.2026 kl. 4.00',
    '29 March 2026',
    '29 March 2026 at 04:00',
  ],
  // … and back at 4.00.
  [
    '2026-10-25T00:30:00.000Z',
    '2026-10-25',
    '25.10.2026',
    '25.10.2026 klo 3.30',
    '25.10.2026 kl. 3.30',
    '25 October 2026',
    '25 October 2026 at 03:30',
  ],
  [
    '2026-10-25T01:30:00.000Z',
    '2026-10-25',
    '25.10.2026',
    '25.10.2026 klo 3.30',
    '25.10.2026 kl. 3.30',
    '25 October 2026',
    '25 October 2026 at 03:30',
  ],
  [
    '2026-12-31T22:05:00.000Z',
    '2027-01-01',
    '1.1.2027',
    '1.1.2027 klo 0.05',
    '1.1.2027 kl. 0.05',
    '1 January 2027',
    '1 January 2027 at 00:05',
  ],
] as const;

/** Noon in Greenwich on 7.6.2026, as the machine's own clock would tell it. */
const machines = [
  ['UTC', 12],
  ['Europe/Helsinki', 15],
  ['Pacific/Auckland', 0],
] as const;

test.each(machines)('on a machine in %s dates are told and read as in Helsinki', (zone, hour) => {
  vi.stubEnv('TZ', zone);
  expect(new Date('2026-06-07T12:00:00Z').getHours()).toBe(hour);
  for (const [instant, iso, day, fi, sv, enDay, en] of golden) {
    const at = Date.parse(instant);
    expect([machineTime(at), localDay(at)]).toEqual([instant, iso]);
    expect((['fi', 'sv', 'en'] as const).map((locale) => formatDay(at, locale))).toEqual([day, day, enDay]);
    const moments = (['fi', 'sv', 'en'] as const).map((locale) => formatMoment(at, locale).replace('\u00a0', ' '));
    expect(moments).toEqual([fi, sv, en]);
  }
  expect(moment.parse('2026-06-07T18:00')).toBe(Date.parse('2026-06-07T15:00:00Z'));
  expect(startOfDay('2026-06-07')).toBe(Date.parse('2026-06-06T21:00:00Z'));
});

describe('from when to when', () => {
  const told = (starts: string, ends: string) =>
    (['fi', 'sv', 'en'] as const).map((locale) =>
      formatSpan(Date.parse(starts), Date.parse(ends), locale).replaceAll('\u00a0', ' '),
    );

  test.each(machines)('on a machine in %s an evening is told as in Helsinki', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(told('2026-06-07T15:00:00Z', '2026-06-07T17:00:00Z')).toEqual([
      'su 7.6.2026 klo 18.00–20.00',
      'sö 7.6.2026 kl. 18.00–20.00',
      'Sunday 7 June 2026, 18:00–20:00',
    ]);
    expect(told('2026-12-31T21:00:00Z', '2026-12-31T22:30:00Z')).toEqual([
      'to 31.12.2026 klo 23.00 – pe 1.1.2027 klo 0.30',
      'to 31.12.2026 kl. 23.00 – fr 1.1.2027 kl. 0.30',
      'Thursday 31 December 2026, 23:00 – Friday 1 January 2027, 00:30',
    ]);
    expect(machineMoment(Date.parse('2026-06-07T15:00:00Z'))).toBe('2026-06-07T18:00:00+03:00');
    expect(machineMoment(Date.parse('2026-12-10T16:00:00Z'))).toBe('2026-12-10T18:00:00+02:00');
  });
});

test('a day in front matter is its beginning where something opens, its end where it closes, and no time of day', () => {
  expect(opening.parse('2026-06-07')).toBe(Date.parse('2026-06-06T21:00:00Z'));
  expect(moment.parse('2026-06-07')).toBe(Date.parse('2026-06-07T21:00:00Z') - 1);
  expect(time.safeParse('2026-06-07').success).toBe(false);
  expect(time.parse('2026-06-07T18:00')).toBe(Date.parse('2026-06-07T15:00:00Z'));
  for (const kind of [opening, moment, time]) {
    expect(kind.safeParse('2027-03-28T03:30').success).toBe(false);
    expect(kind.safeParse('2026-10-25T03:30').success).toBe(false);
  }
});

describe('a keeping time', () => {
  const at = Date.parse('2028-02-29T10:00:00Z');

  test.each([
    [{ count: 90, unit: 'days' }, '2028-05-29T10:00:00.000Z'],
    [{ count: 1, unit: 'months' }, '2028-03-29T10:00:00.000Z'],
    [{ count: 4, unit: 'years' }, '2032-02-29T10:00:00.000Z'],
    [{ count: 5, unit: 'years' }, '2033-02-28T10:00:00.000Z'],
  ] as const)('%j from 29.2.2028 ends %s', (duration, end) => {
    expect(new Date(after(at, duration)).toISOString()).toBe(end);
  });

  test('has its unit in each language', () => {
    const told = (count: number, unit: 'days' | 'months' | 'years') =>
      (['fi', 'sv', 'en'] as const).map((locale) => formatDuration({ count, unit }, locale).replace('\u00a0', ' '));
    expect(told(1, 'days')).toEqual(['1 päivä', '1 dag', '1 day']);
    expect(told(90, 'days')).toEqual(['90 päivää', '90 dagar', '90 days']);
    expect(told(1, 'years')).toEqual(['1 vuosi', '1 år', '1 year']);
    expect(told(5, 'years')).toEqual(['5 vuotta', '5 år', '5 years']);
    expect(told(18, 'months')).toEqual(['18 kuukautta', '18 månader', '18 months']);
  });
});
