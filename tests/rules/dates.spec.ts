import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { after, formatDuration } from '../../src/i18n/duration.ts';
import { root } from '../tools/check.ts';

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

test.each(['UTC', 'Europe/Helsinki', 'Pacific/Auckland'])('on a machine in %s dates are told as in Helsinki', (TZ) => {
  const args = [join(root, 'tests/tools/print-dates.ts'), ...golden.map(([instant]) => instant)];
  const printed = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' });
  const hard = (text: string) => text.replace(/ (?=[\d.:]+$)/, '\u00a0');
  const expected = golden.map(([instant, iso, day, fi, sv, enDay, en]) => [
    instant,
    iso,
    day,
    hard(fi),
    day,
    hard(sv),
    enDay,
    hard(en),
  ]);
  expect(JSON.parse(printed)).toEqual(expected);
});

describe('a keeping time', () => {
  const at = Date.parse('2028-02-29T10:00:00Z');

  test.each([
    [{ count: 90, unit: 'days' }, '2028-05-29T10:00:00.000Z'],
    [{ count: 1, unit: 'months' }, '2028-03-29T10:00:00.000Z'],
    [{ count: 4, unit: 'years' }, '2032-02-29T10:00:00.000Z'],
    [{ count: 5, unit: 'years' }, '2033-03-01T10:00:00.000Z'],
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
