import { describe, expect, test } from 'vitest';
import { alongLine, distance, lengthOf, type Position } from '../../src/content/geometry.ts';
import { gpxOf } from '../../src/content/gpx.ts';
import { parseRoute, textFor } from '../../src/content/route.ts';
import { drawRoute } from '../../src/content/route-map.ts';

/** A square of about a kilometre, at 62 degrees north: its corners from the south-west, against the clock. */
const southWest: Position = [26, 62];
const southEast: Position = [26.019155, 62];
const square: Position[] = [southWest, southEast, [26.019155, 62.008993], [26, 62.008993], [26, 62]];

const line = (coordinates: readonly (readonly number[])[]) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates },
});
const stop = (coordinates: readonly number[], name: unknown, text?: unknown) => ({
  type: 'Feature',
  properties: { name, text },
  geometry: { type: 'Point', coordinates },
});
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('lengths', () => {
  test('a degree of latitude is 111 km, and of longitude at 60 degrees half of it', () => {
    expect(distance([25, 60], [25, 61])).toBeCloseTo(111_195, -1);
    expect(distance([25, 60], [26, 60])).toBeCloseTo(55_597, -2);
  });

  test('a square of a kilometre is four', () => {
    expect(lengthOf(square)).toBeGreaterThan(3990);
    expect(lengthOf(square)).toBeLessThan(4010);
  });

  test('stops are where the way meets them, in their order: the end of a round is not its beginning', () => {
    const [start, north, corner, end] = alongLine(square, [
      [26, 62],
      [26.019155, 62.0045],
      [26, 62.008993],
      [26, 62],
    ]);
    expect(start).toBe(0);
    expect(north).toBeCloseTo(1500, -1);
    expect(corner).toBeCloseTo(3000, -1);
    expect(end).toBeCloseTo(lengthOf(square), 0);
  });

  test('on a way that goes there and back, a stop is where it comes first after the one before', () => {
    const there: Position[] = [
      [26, 62],
      [26, 62.008993],
      [26, 62],
    ];
    const [first, turn, second] = alongLine(there, [
      [26, 62.0045],
      [26, 62.008993],
      [26, 62.0045],
    ]);
    expect([first, turn, second].map((metres) => Math.round((metres ?? 0) / 100))).toEqual([5, 10, 15]);
  });
});

describe('a GeoJSON file', () => {
  test('is read: the way, its stops in order, a height left out', () => {
    const route = parseRoute(
      file(
        line([...square.slice(0, 2).map((at) => [...at, 98.5])]),
        stop([26, 62], 'Koulu'),
        stop([26.019155, 62], { fi: 'Ranta', sv: 'Stranden' }, 'Penkki'),
      ),
    );
    expect(route.line).toEqual(square.slice(0, 2));
    expect(route.stops).toMatchObject([
      { name: 'Koulu', text: null, along: 0 },
      { name: { fi: 'Ranta', sv: 'Stranden' }, text: 'Penkki' },
    ]);
  });

  test.each([
    ['no JSON', '{', /JSON/],
    ['another thing', '{"type":"Feature"}', /FeatureCollection/],
    ['no way', file(stop([26, 62], 'Koulu')), /one LineString; there are 0/],
    ['two ways', file(line(square), line(square)), /one LineString; there are 2/],
    ['a stop without a name', file(line(square), stop([26, 62], undefined)), /name/],
    [
      'a place off the earth',
      file(
        line([
          [26, 62],
          [26, 162],
        ]),
      ),
      /longitude, latitude/,
    ],
    ['a way of one place', file(line([[26, 62]])), /./],
  ])('with %s is a fault', (_, json, words) => {
    expect(() => parseRoute(json)).toThrow(words);
  });

  test('a stop is told in the reader’s language, else in the site’s first, which is said', () => {
    expect(textFor({ fi: 'Ranta', sv: 'Stranden' }, 'sv', ['fi', 'sv'])).toEqual({ words: 'Stranden', lang: 'sv' });
    expect(textFor({ fi: 'Ranta' }, 'sv', ['fi', 'sv'])).toEqual({ words: 'Ranta', lang: 'fi' });
    expect(textFor('Ranta', 'sv', ['fi', 'sv'])).toEqual({ words: 'Ranta', lang: 'fi' });
  });
});

describe('the drawing', () => {
  const corners = (path: string) =>
    path
      .slice(1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number) as [number, number]);

  test('is true to shape: a square is a square, and north is up', () => {
    const [southWest = [0, 0], southEast = [0, 0], northEast = [0, 0]] = corners(
      drawRoute({ line: square, stops: [] }).path,
    );
    const [wide, high] = [southEast[0] - southWest[0], southEast[1] - northEast[1]];
    expect(wide).toBeGreaterThan(100);
    expect(Math.abs(wide - high)).toBeLessThanOrEqual(2);
  });

  test('has a bar that is as long as it says', () => {
    const { bar, path } = drawRoute({ line: square, stops: [] });
    const [a = [0, 0], b = [0, 0]] = corners(path);
    const unitsPerMetre = (b[0] - a[0]) / distance(southWest, southEast);
    expect(bar.length).toBeCloseTo(bar.metres * unitsPerMetre, -1);
    expect(bar.metres).toBe(200);
  });

  test('keeps within its edges, whatever the shape', () => {
    const shapes: Position[][] = [
      [
        [26, 62],
        [26, 62.1],
      ],
      [
        [26, 62],
        [26.2, 62],
      ],
      [
        [26, 62],
        [26, 62],
      ],
      Array.from({ length: 5000 }, (_, i): Position => [26 + Math.sin(i) / 100, 62 + i / 1e6]),
    ];
    for (const shape of shapes) {
      const { width, height, path, bar } = drawRoute({ line: shape, stops: [] });
      for (const [x, y] of corners(path)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      expect(bar.length).toBeLessThanOrEqual(width / 4);
    }
  });

  test('stays light however many places a watch has written down', () => {
    const track = Array.from({ length: 20_000 }, (_, i): Position => [
      26 + Math.cos(i / 2000) / 50 + Math.sin(i * 7) / 5000,
      62 + Math.sin(i / 2000) / 100,
    ]);
    expect(drawRoute({ line: track, stops: [] }).path.length).toBeLessThan(1300);
  });

  test('stops that would cover each other stand together', () => {
    const stops = [southWest, southEast, southWest].map((place, i) => ({
      at: place,
      name: String(i),
      text: null,
      along: 0,
    }));
    expect(drawRoute({ line: square, stops }).marks.map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
  });
});

test('the file for a watch has stops before the way, as GPX 1.1 wants them, and no word breaks it', () => {
  const route = parseRoute(file(line(square.slice(0, 2)), stop([26, 62], 'Koulu & "piha" <1>', 'Äkkiä\u0007')));
  const gpx = gpxOf(route, { title: 'Ilta & tie', page: 'https://kunta.example/a/', lang: 'fi', languages: ['fi'] });
  expect(gpx.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="kylailta" xmlns="http://www.topografix.com/GPX/1/1">',
    '<metadata><name>Ilta &amp; tie</name><link href="https://kunta.example/a/"/></metadata>',
    '<wpt lat="62.000000" lon="26.000000"><name>1. Koulu &amp; &quot;piha&quot; &lt;1&gt;</name><desc>Äkkiä</desc></wpt>',
    '<trk><name>Ilta &amp; tie</name><trkseg>',
    '<trkpt lat="62.000000" lon="26.000000"/>',
    '<trkpt lat="62.000000" lon="26.019155"/>',
    '</trkseg></trk>',
    '</gpx>',
    '',
  ]);
});
