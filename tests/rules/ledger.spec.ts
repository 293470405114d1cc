import { expect, test } from 'vitest';
import type { Count } from '../../src/ledger/count.ts';
import { monthsOf } from '../../src/ledger/rows.ts';

const of = (month: string, kind: string, way: string, count: number): Count => ({ month, kind, way, count });

test('numbers under five are not told, and which months there are is', () => {
  const months = monthsOf([
    of('2026-10', 'comments', 'expired', 5),
    of('2026-11', 'comments', 'expired', 4),
    of('2026-11', 'comments', 'asked', 12),
  ]);
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
  expect(months[0]?.rows[0]).toEqual({ kind: 'comments', numbers: { expired: null, asked: 12 } });
  expect(months[1]?.rows[0]).toEqual({ kind: 'comments', numbers: { expired: 5, asked: null } });
});

test('what never happened looks as what seldom did', () => {
  const [month] = monthsOf([of('2026-11', 'signups', 'asked', 1)]);
  expect(new Set(month?.rows.flatMap(({ numbers }) => Object.values(numbers)))).toEqual(new Set([null]));
});

test('a year is shown', () => {
  const counts = Array.from({ length: 20 }, (_, i) => of(`20${10 + i}-01`, 'comments', 'expired', 9));
  expect(monthsOf(counts)).toHaveLength(12);
});
