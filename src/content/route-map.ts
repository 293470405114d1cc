import { planeOf, type Point } from './geometry.ts';
import type { Route } from './route.ts';

/** A route as it is drawn, in the drawing's own units: y grows downwards, north is up. */
export interface RouteDrawing {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the way. */
  readonly path: string;
  readonly start: Point;
  /** The stops, those that would cover each other together: their numbers and where their mark stands. */
  readonly marks: readonly { readonly numbers: readonly number[]; readonly at: Point }[];
  /** A bar of so many metres is so long. */
  readonly bar: { readonly metres: number; readonly length: number };
}

/** The largest a drawing is, and the room round the way for its marks; below there is room for the bar. */
const size = { width: 420, height: 420, edge: 26, foot: 30 };

/** The least breadth and height of what is drawn, in metres. */
const least = 40;

/** How near two marks may be before they stand as one, in units. */
const together = 26;

/** More corners than this nobody sees, and the page must stay light. */
const corners = 120;

/** Leaves out the corners that are off the straight way by less than a distance (Douglas and Peucker). */
function simpler(line: readonly Point[], off: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const long = Math.hypot(dx, dy);
  const away = ([x, y]: Point) =>
    long === 0 ? Math.hypot(x - first[0], y - first[1]) : Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / long;
  const distances = line.slice(1, -1).map(away);
  const most = Math.max(...distances);
  if (most <= off) return [first, last];
  const at = distances.indexOf(most) + 1;
  return [...simpler(line.slice(0, at + 1), off), ...simpler(line.slice(at), off).slice(1)];
}

function pathOf(line: readonly Point[]): string {
  let drawn = [...line];
  for (let off = 0.5; drawn.length > corners || off === 0.5; off *= 2) drawn = simpler(line, off);
  return `M${drawn.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;
}

function marksOf(points: readonly Point[]) {
  const marks: { numbers: number[]; at: Point }[] = [];
  for (const [i, at] of points.entries()) {
    const near = marks.find((mark) => Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) < together);
    if (near) near.numbers.push(i + 1);
    else marks.push({ numbers: [i + 1], at });
  }
  return marks;
}

/** The longest round number of metres that takes no more than a quarter of the width. */
function barOf(scale: number, width: number) {
  const lengths = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
  const metres = lengths.findLast((length) => length * scale <= width / 4) ?? 10;
  return { metres, length: Math.round(metres * scale) };
}

/** Draws a route: as large as there is room for, true to shape. */
export function drawRoute({ line, stops }: Pick<Route, 'line' | 'stops'>): RouteDrawing {
  const all = [...line, ...stops.map(({ at }) => at)];
  const plane = planeOf(all);
  const [xs, ys] = [all.map((each) => plane(each)[0]), all.map((each) => plane(each)[1])];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  // A few steps on one spot are not blown up to fill the drawing.
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top].map((reach) => Math.max(reach, least)) as [
    number,
    number,
  ];
  const scale = Math.min((size.width - 2 * size.edge) / wide, (size.height - 2 * size.edge - size.foot) / high);
  const margin = (size.width - wide * scale) / 2;
  const place = (position: (typeof all)[number]): Point => {
    const [x, y] = plane(position);
    return [Math.round((margin + (x - left) * scale) * 10) / 10, Math.round((size.edge + (y - top) * scale) * 10) / 10];
  };
  const drawn = line.map(place);
  return {
    width: size.width,
    height: Math.round(high * scale) + 2 * size.edge + size.foot,
    path: pathOf(drawn),
    start: drawn[0] ?? [0, 0],
    marks: marksOf(stops.map(({ at }) => place(at))),
    bar: barOf(scale, size.width),
  };
}
