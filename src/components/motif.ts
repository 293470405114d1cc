/** The drawing that belongs to an id, as SVG path data in its own coordinates. */
export interface Motif {
  /** The road that winds from edge to edge; a stroke. */
  readonly road: string;
  /** Tiny gabled houses, standing at the road's bends. */
  readonly houses: string;
  /** Spruces. */
  readonly trees: string;
  /** The lake, in a bend of the road. */
  readonly lake: string;
  /** Where a village stands: the middle of a square picture. */
  readonly village: { readonly x: number; readonly y: number };
}

/** The size of a drawing, in its own units. */
export const size = { width: 720, height: 120 };

/** Chance that is the same for the same id: numbers from 0 to 1. */
function chanceOf(id: string): () => number {
  let seed = 0x811c9dc5;
  for (const letter of id) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const house = (x: number, y: number, wide: number, high: number) => {
  const eave = wide / 2 + 1.5;
  return `M${x} ${y}v-${high}h-1.5l${eave}-${wide * 0.55} ${eave} ${wide * 0.55}h-1.5v${high}z`;
};

const spruce = (x: number, y: number, high: number) => `M${x} ${y}l${high * 0.26}-${high} ${high * 0.26} ${high}z`;

/** A road through small villages, past spruces and a lake: always the same for the same id, different for each. */
export function motif(id: string): Motif {
  const chance = chanceOf(id);
  const between = (least: number, most: number) => Math.round(least + chance() * (most - least));
  let high = chance() < 0.5;
  let x = -between(10, 60);
  let y = high ? between(46, 56) : between(92, 104);
  let reach = between(40, 70);
  const places: { x: number; y: number; high: boolean }[] = [];
  let road = `M${x} ${y}`;
  while (x < size.width) {
    high = !high;
    const to = { x: x + between(90, 150), y: high ? between(46, 58) : between(92, 106) };
    const next = between(50, 105);
    road += road.includes('C')
      ? `S${to.x - next} ${to.y} ${to.x} ${to.y}`
      : `C${x + reach} ${y} ${to.x - next} ${to.y} ${to.x} ${to.y}`;
    reach = next;
    ({ x, y } = to);
    if (x < size.width - 40) places.push({ x, y, high });
  }
  const tops = places.filter((place) => place.high);
  const water = tops[between(0, tops.length - 1)];
  let houses = '';
  let trees = '';
  for (const place of places) {
    const village = place.high || chance() < 0.5;
    let at = place.x - between(14, 30);
    for (let left = between(2, 3); left > 0; left -= 1) {
      const wide = between(10, 16);
      if (village) houses += house(at, place.y - 5, wide, between(8, 11));
      else trees += spruce(at, place.y - 6, between(18, 28));
      at += village ? wide + between(5, 10) : between(9, 13);
    }
    if (village) trees += spruce(at + 2, place.y - 5, between(18, 26));
  }
  const lake = water ? `M${water.x - 26} ${water.y + 34}h44m-34 7h52m-40 7h28` : '';
  const middle = tops[0] ?? { x: 360, y: 56 };
  return { road, houses, trees, lake, village: { x: middle.x, y: middle.y } };
}

/** The colours of a drawing that stands alone, each as CSS has it. */
export interface MotifColours {
  readonly ground: string;
  readonly road: string;
  readonly houses: string;
  readonly trees: string;
  readonly lake: string;
}

/** The drawing of an id as a whole SVG file of that many pixels, for pictures that no style sheet reaches. */
export function motifSvg(id: string, colours: MotifColours, width: number, height: number): string {
  const { road, houses, trees, lake } = motif(id);
  const line = 'fill="none" stroke-linecap="round"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>` +
    `<svg width="${width}" height="${height}" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMidYMid slice">` +
    `<path d="${lake}" ${line} stroke="${colours.lake}" stroke-width="2"/>` +
    `<path d="${road}" ${line} stroke="${colours.road}" stroke-width="3"/>` +
    `<path d="${trees}" fill="${colours.trees}"/><path d="${houses}" fill="${colours.houses}"/></svg></svg>`
  );
}
