import { describe, expect, test } from 'vitest';
import { day, moment, startOfDay } from '../../src/content/times.ts';

describe('a moment in front matter is local time in Helsinki', () => {
  test.each([
    ['2026-06-07T18:00', '2026-06-07T15:00:00.000Z'],
    ['2026-12-07T18:00', '2026-12-07T16:00:00.000Z'],
    ['2027-03-28T02:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T04:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25T02:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T04:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(new Date(moment.parse(text)).toISOString()).toBe(instant);
  });

  test.each([
    ['the clocks skip it', '2027-03-28T03:30'],
    ['it comes twice', '2026-10-25T03:30'],
    ['there is no such hour', '2026-06-07T24:30'],
    ['there is no such day', '2026-02-30T12:00'],
    ['it names a zone', '2026-06-07T18:00Z'],
    ['it names an offset that is not Helsinki’s', '2026-06-07T18:00+09:00'],
    ['it is written as in Finland', '7.6.2026 klo 18.00'],
    ['it is empty', ''],
    ['it is a number', 20260607],
    ['it is a list', ['2026-06-07']],
  ])('a fault when %s', (_, text) => {
    const { success, error } = moment.safeParse(text);
    expect(success).toBe(false);
    expect(error?.issues[0]?.message).toBeTruthy();
  });

  test.each([
    ['2026-06-07', '2026-06-07T21:00:00.000Z'],
    // A day of 23 hours, and one of 25.
    ['2026-03-29', '2026-03-29T21:00:00.000Z'],
    ['2026-10-25', '2026-10-25T22:00:00.000Z'],
  ])('the day %s lasts until %s', (text, midnight) => {
    const last = moment.parse(text);
    expect(Date.parse(midnight) - last).toBeGreaterThanOrEqual(0);
    expect(Date.parse(midnight) - last).toBeLessThanOrEqual(1);
  });

  test('a YAML reader’s Date means what was written', () => {
    expect(day.parse(new Date('2026-06-07'))).toBe('2026-06-07');
    expect(moment.parse(new Date('2026-06-07T18:00:00Z'))).toBe(Date.parse('2026-06-07T15:00:00Z'));
  });
});

describe('a day in front matter', () => {
  test.each(['2026-06-07', '2028-02-29'])('%s', (text) => {
    expect(day.parse(text)).toBe(text);
  });

  test.each(['2026-02-29', '2026-6-7', '2026-06-07T18:00', '7.6.2026', '', 'today'])('"%s" is a fault', (text) => {
    expect(day.safeParse(text).error?.issues[0]?.message).toContain('2026-06-07');
  });

  test('begins at midnight in Helsinki, on days when the clocks change too', () => {
    expect(startOfDay('2026-03-29')).toBe(Date.parse('2026-03-28T22:00:00Z'));
    expect(startOfDay('2026-10-25')).toBe(Date.parse('2026-10-24T21:00:00Z'));
  });
});
