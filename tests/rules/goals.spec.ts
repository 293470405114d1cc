import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFigures, figuresOf, standingOf } from '../../src/content/goal-figures.ts';
import { goal, goalsIn } from '../../src/content/goals.ts';

const read = (facts: object) => goal.parse({ title: 'Koteja', ...facts });
const figures = (facts: object) => {
  const found = figuresOf(read({ unit: 'kotia', ...facts }));
  if (!found) throw new Error('There is nothing to draw.');
  return found;
};

describe('the figures of a goal', () => {
  test('are its years, the oldest first, then now', () => {
    expect(figures({ series: { 2025: 61, 2023: 44 }, now: 65, target: 70 })).toEqual({
      rows: [
        { year: 2023, value: 44 },
        { year: 2025, value: 61 },
        { year: null, value: 65 },
      ],
      target: 70,
    });
  });

  test.each([
    ['a number alone', { now: 3 }],
    ['a target alone', { target: 3 }],
    ['words', { now: 'vielä laskematta', target: 'jokainen kylä' }],
  ])('%s is told, not drawn', (_, facts) => {
    expect(figuresOf(read(facts))).toBeNull();
  });

  test.each([
    ['years without a unit', { series: { 2025: 61 } }, /say what the figures are/],
    ['a year that is none', { unit: 'kotia', series: { viime: 61 } }, /write a year/],
    [
      'more years than can be read',
      { unit: 'kotia', series: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [2010 + i, i])) },
      /eight years/,
    ],
    ['a link that leads nowhere', { sourceLink: 'tilastot' }, /begins with/],
    ['an unknown field', { tavoite: 3 }, /tavoite/],
  ])('%s: a fault', (_, facts, words) => {
    expect(goal.safeParse({ title: 'Koteja', ...facts }).error?.message).toMatch(words);
  });
});

describe('the drawing', () => {
  const value = fc.integer({ min: -1e6, max: 1e6 }).map((tenths) => tenths / 10);
  const any = fc.record({
    rows: fc.array(
      value.map((of) => ({ year: null, value: of })),
      { minLength: 1, maxLength: 8 },
    ),
    target: fc.option(value),
  });

  test('has a column for each row of the table, as high as its number says, and nothing outside', () => {
    fc.assert(
      fc.property(any, ({ rows, target }) => {
        const drawn = drawFigures({ rows, target });
        expect(drawn.columns.map(({ row }) => row)).toEqual(rows);
        const tallest = Math.max(...rows.map((row) => Math.abs(row.value)));
        const highest = Math.max(...drawn.columns.map(({ height }) => height));
        for (const { row, x, y, height } of drawn.columns) {
          if (tallest > 0) expect(height).toBeCloseTo((Math.abs(row.value) / tallest) * highest, 0);
          expect(row.value < 0 ? y : y + height).toBeCloseTo(drawn.zero, 0);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + drawn.thick).toBeLessThanOrEqual(drawn.end + 0.1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(drawn.height);
        }
      }),
    );
  });

  test('has its target where a column of that number would end', () => {
    const { columns, target } = drawFigures({
      rows: [
        { year: 2024, value: 49 },
        { year: 2025, value: 30 },
      ],
      target: 30,
    });
    expect(target).toBe(columns[1]?.y);
  });

  test('of nothing but zeros is flat', () => {
    const { columns } = drawFigures({ rows: [{ year: 2025, value: 0 }], target: 0 });
    expect(columns[0]?.height).toBe(0);
  });
});

describe('how far it is', () => {
  test.each([
    ['upwards', { series: { 2024: 50, 2025: 61 }, target: 70 }, 9],
    ['downwards', { series: { 2024: 49 }, now: 34, target: 30 }, 4],
    ['there', { series: { 2024: 50 }, now: 71, target: 70 }, 0],
    ['there, downwards to nothing', { series: { 2024: 5, 2025: 0 }, target: 0 }, 0],
    ['with decimals', { series: { 2024: 0.1 }, now: 0.2, target: 0.5 }, 0.3],
  ])('%s', (_, facts, left) => {
    expect(standingOf(figures(facts))).toEqual({ left });
  });

  test.each([
    ['one figure says nothing of the direction', { now: 21, target: 15 }],
    ['there is no target', { series: { 2024: 1, 2025: 2 } }],
    ['it began at the target', { series: { 2024: 5, 2025: 6 }, target: 5 }],
  ])('not told where %s', (_, facts) => {
    expect(standingOf(figures(facts))).toBeNull();
  });
});

test('a translation has its own words with the first language’s figures', () => {
  const file = (goals: object[]) => ({
    id: 'a/sv',
    collection: 'strategy',
    data: { goals: goals.map((given) => goal.parse(given)) },
  });
  const main = file([{ title: 'Koteja', unit: '%', series: { 2025: 61 }, target: 70 }]);
  expect(goalsIn(main, file([{ title: 'Hem' }]))).toEqual([
    { title: 'Hem', unit: '%', series: { 2025: 61 }, target: 70 },
  ]);
});
