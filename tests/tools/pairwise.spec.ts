import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf, pairwise } from './pairwise.ts';

const product = (sizes: readonly number[]) =>
  sizes.reduce<Record<string, string>[]>(
    (rows, size, factor) =>
      rows.flatMap((row) => Array.from({ length: size }, (_, value) => ({ ...row, [`f${factor}`]: `${value}` }))),
    [{}],
  );

const pairsIn = (rows: readonly Record<string, string>[]) => [...new Set(rows.flatMap(pairsOf))].sort();

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 });

test('every pair that can occur does, whatever combinations are left out, and the sample is always the same', () => {
  fc.assert(
    fc.property(
      sizes.chain((lengths) => fc.subarray(product(lengths))),
      (candidates) => {
        const chosen = pairwise(candidates);
        expect(pairsIn(chosen)).toEqual(pairsIn(candidates));
        expect(candidates).toEqual(expect.arrayContaining(chosen));
        expect(pairwise(candidates)).toEqual(chosen);
      },
    ),
  );
});

test('no combination is chosen that adds nothing', () => {
  fc.assert(
    fc.property(sizes.map(product), (candidates) => {
      const chosen = pairwise(candidates);
      chosen.forEach((row, at) => {
        const before = new Set(pairsIn(chosen.slice(0, at)));
        expect(pairsOf(row).some((pair) => !before.has(pair))).toBe(true);
      });
    }),
  );
});

test('four factors of three values: 81 combinations, at most 15 are needed', () => {
  expect(pairwise(product([3, 3, 3, 3])).length).toBeLessThanOrEqual(15);
});
