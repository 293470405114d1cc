import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/build/colours.ts';

/** Pairs that a municipality may choose: usual ones, light ones, greys, and both ends. */
const pairs = [
  ['#0b4a5a', '#b4530a'],
  ['#1f4e5f', '#b5541c'],
  ['#ffe600', '#00e5ff'],
  ['#808080', '#7f7f7f'],
  ['#000000', '#ffffff'],
  ['#d50032', '#003580'],
] as const;

const least = { ink: 7, quiet: 7, primary: 7, accent: 4.5, edge: 3, wood: 3 };

describe.each(pairs)('from %s and %s', (primary, accent) => {
  test.each(['light', 'dark'] as const)('every colour can be read, %s', (look) => {
    const colours = palette({ primary, accent }, look);
    const of = (name: string) => colours[name] ?? '';
    for (const [name, contrast] of Object.entries(least)) {
      for (const ground of ['paper', 'tint']) {
        expect(wcagContrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(contrast);
      }
    }
    for (const tone of ['bad', 'good', 'wait']) {
      for (const ground of ['paper', `${tone}-tint`]) {
        expect(wcagContrast(of(tone), of(ground)), `${tone} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
      expect(wcagContrast(of('ink'), of(`${tone}-tint`)), `ink on ${tone}`).toBeGreaterThanOrEqual(7);
      expect(wcagContrast(of('primary'), of(`${tone}-tint`)), `links on ${tone}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
