import { expect, test } from 'vitest';
import { motif, motifSvg, size } from '../../src/motif.ts';

const ids = Array.from({ length: 300 }, (_, day) => `2026-${day}-kirjoitus`);

test('is the same for the same id, and another for every other', () => {
  expect(motif('2026-05-12-kysymme-ensin')).toEqual(motif('2026-05-12-kysymme-ensin'));
  expect(new Set(ids.map((id) => motif(id).road)).size).toBe(ids.length);
});

test('has a road, a village or a wood, and is small', () => {
  for (const id of ids) {
    const { road, houses, trees, lake } = motif(id);
    expect(road, id).toMatch(/^M-999 [\d HCS.-]+H1719$/);
    expect(houses + trees, id).toMatch(/^M[\dMvlmhz .-]+$/);
    expect((road + houses + trees + lake).length, id).toBeLessThan(720);
  }
});

test('stays inside its picture', () => {
  for (const id of ids) {
    const { houses, trees } = motif(id);
    const heights = [...`${houses}${trees}`.matchAll(/M(\d+) (\d+)/g)].map(([, , y]) => Number(y));
    expect(Math.min(...heights), id).toBeGreaterThan(34);
    expect(Math.max(...heights), id).toBeLessThan(size.height);
  }
});

test('stands alone as a picture of the size asked for', () => {
  const colours = { ground: '#fff', road: '#111', houses: '#222', trees: '#333', lake: '#444' };
  expect(motifSvg('a', colours, 1200, 630)).toMatch(/^<svg xmlns="[^"]+" width="1200" height="630" .*<\/svg>$/);
});
