/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** A point on a plane, in metres to the east and to the south. */
export type Point = readonly [x: number, y: number];

/** The earth's mean radius in metres. */
const radius = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far two positions are from each other over the ground, in metres (haversine). */
export function distance([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const [north, east] = [radians(lat2 - lat1), radians(lon2 - lon1)];
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(east / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(half));
}

/** How far along a line each of its corners is, in metres. */
function cornersAlong(line: readonly Position[]): number[] {
  let sum = 0;
  return line.map((here, i) => (sum += distance(line[i - 1] ?? here, here)));
}

/** How long a line is, in metres. */
export function lengthOf(line: readonly Position[]): number {
  return cornersAlong(line).at(-1) ?? 0;
}

/**
 * The plane of a village: metres from the middle of some positions, true to shape where nothing is far away
 * (equirectangular).
 */
export function planeOf(positions: readonly Position[]): (position: Position) => Point {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [lon0, lat0] = [middle(positions.map(([lon]) => lon)), middle(positions.map(([, lat]) => lat))];
  const narrow = Math.cos(radians(lat0));
  return ([lon, lat]) => [radius * radians(lon - lon0) * narrow, -radius * radians(lat - lat0)];
}

/** The nearest place to a point on a stretch from a to b: how far off it is, and which part of the stretch lies before. */
function nearest([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): { off: number; part: number } {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return { off: Math.hypot(x - ax - part * dx, y - ay - part * dy), part };
}

/** Places this near to each other count as one, in metres: a drawn way never meets a stop exactly. */
const near = 15;

/**
 * How far along a line each stop is, in metres. The stops come in their order, so where the way passes a place twice,
 * a stop is where it comes first after the stop before.
 */
export function alongLine(line: readonly Position[], stops: readonly Position[]): number[] {
  const plane = planeOf(line);
  let [segment, least] = [0, 0];
  const starts = cornersAlong(line);
  return stops.map((stop) => {
    const places = line.slice(1).flatMap((end, i) => {
      const from = line[i] ?? end;
      const { off, part } = nearest(plane(stop), plane(from), plane(end));
      const along = (starts[i] ?? 0) + part * distance(from, end);
      return i >= segment && along >= least - near ? [{ i, off, along: Math.max(along, least) }] : [];
    });
    const closest = Math.min(...places.map(({ off }) => off));
    const found = places.find(({ off }) => off <= closest + near);
    [segment, least] = found ? [found.i, found.along] : [segment, least];
    return least;
  });
}
