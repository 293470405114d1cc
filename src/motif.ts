/** The drawing that belongs to an id, as SVG path data in its own coordinates. */
export interface Motif {
  /** The road that winds through; a stroke that runs out of the picture on both sides. */
  readonly road: string;
  /** Tiny gabled houses with a window each, at the road's bends; filled by the even-odd rule. */
  readonly houses: string;
  /** Spruces. */
  readonly trees: string;
  /** The lake under a bend of the road; a stroke. */
  readonly lake: string;
  /** Where a village stands: the middle of a square picture. */
  readonly village: { readonly x: number; readonly y: number };
}

/** The size of a drawing, in its own units. */
export const size = { width: 720, height: 128 };

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

/** A house whose wall begins at x and stands on y; its width is even. */
function house(x: number, y: number, wide: number, high: number): string {
  const half = wide / 2;
  return `M${x} ${y}v-${high}l${half}-${half + 1} ${half} ${half + 1}v${high}zm${half - 1}-${high - 2}v-3h3v3z`;
}

/** A spruce that begins at x and stands on y. */
const spruce = (x: number, y: number, high: number) => `M${x} ${y}l5-${high} 5 ${high}z`;

/** Three strokes of water round x, from y down. */
function water(x: number, y: number, wide: number): string {
  return `M${x - wide / 2} ${y}h${wide * 0.7}m-${wide / 2} 8h${wide}m-${wide * 0.8} 8h${wide / 2}`;
}

/** A road through small villages, past spruces and a lake: always the same for the same id, different for each. */
export function motif(id: string): Motif {
  const chance = chanceOf(id);
  const between = (least: number, most: number) => Math.round(least + chance() * (most - least));
  const drawn = { houses: '', trees: '', lake: '' };
  let up = chance() < 0.5;
  const level = () => (up ? between(46, 60) : between(102, 118));
  let x = between(20, 90);
  let y = level();
  let road = `M-999 ${y}H${x}C${x + between(50, 80)} ${y} `;
  let village = { x: 360, y: 60 };
  while (x < 570) {
    up = !up;
    x += between(100, 150);
    y = level();
    road += `${road.endsWith(' ') ? '' : 'S'}${x - between(up ? 55 : 85, 110)} ${y} ${x} ${y}`;
    const settled = chance() < (up ? 0.8 : 0.5);
    // A bend downwards is narrower: what stands in it must not stand on its slopes.
    const row = Array.from({ length: between(2, up ? 4 : 3) }, (_, place) => {
      const wooded = !settled || (place === 0 && chance() < 0.6);
      return { wooded, wide: wooded ? 10 : 2 * between(5, 7), gap: wooded ? between(0, 4) : between(5, 9) };
    });
    let at = x - Math.round(row.reduce((sum, { wide, gap }) => sum + wide + gap, 0) / 2);
    for (const { wooded, wide, gap } of row) {
      if (wooded) drawn.trees += spruce(at, y - 4, between(16, 32));
      else drawn.houses += house(at, y - 4, wide, between(8, 12));
      at += wide + gap;
    }
    if (settled && up) village = { x, y };
    if (up && (drawn.lake === '' || chance() < 0.2))
      drawn.lake += water(x + between(-4, 8), y + 34, 10 * between(4, 5));
  }
  return { ...drawn, road: `${road}H1719`, village };
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
    `<svg width="${width}" height="${height}" viewBox="0 0 ${size.width} ${size.height}" overflow="visible">` +
    `<path d="${lake}" ${line} stroke="${colours.lake}" stroke-width="2"/>` +
    `<path d="${road}" ${line} stroke="${colours.road}" stroke-width="2.5"/>` +
    `<path d="${trees}" fill="${colours.trees}"/><path d="${houses}" fill="${colours.houses}" fill-rule="evenodd"/></svg></svg>`
  );
}
