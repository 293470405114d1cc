/**
 * A QR code (ISO/IEC 18004) for an address: bytes, error correction M, versions 1 to 9, one mask. Enough for the
 * poster's one short line; what does not fit has no code, and the poster tells the address in letters anyway.
 */

/** For each version: check bytes of a block, and how many data bytes each block has. */
const layouts: readonly (readonly [check: number, blocks: readonly number[]])[] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
  [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]],
  [22, [36, 36, 36, 37, 37]],
];

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Multiplies in the field of 256 elements that the code's arithmetic uses. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}

/** The check bytes of a block (Reed–Solomon): what is left when it is divided by (x − 2⁰)(x − 2¹)… */
function checkBytes(data: readonly number[], count: number): number[] {
  let divisor = [1];
  for (let i = 0, root = 1; i < count; i++, root = times(root, 2)) {
    divisor = [...divisor, 0].map((value, at) => value ^ times(divisor[at - 1] ?? 0, root));
  }
  const rest = [...data, ...Array<number>(count).fill(0)];
  for (let at = 0; at < data.length; at++) {
    const factor = rest[at] ?? 0;
    divisor.forEach((value, i) => (rest[at + i] = (rest[at + i] ?? 0) ^ times(value, factor)));
  }
  return rest.slice(data.length);
}

/** The bytes as they stand in the code: data and check bytes of all blocks, taken from each in turn. */
function codewords(bytes: readonly number[], [check, sizes]: (typeof layouts)[number]): number[] {
  const room = sum(sizes);
  // The mode (0100), the length in eight bits, the text, and the end (0000): everything moves by half a byte.
  const halves = [4, bytes.length >> 4, bytes.length & 15, ...bytes.flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const data = Array.from(
    { length: halves.length / 2 },
    (_, i) => ((halves[2 * i] ?? 0) << 4) | (halves[2 * i + 1] ?? 0),
  );
  while (data.length < room) data.push((data.length - bytes.length) % 2 === 0 ? 0xec : 0x11);
  const blocks = sizes.map((_, i) => data.slice(sum(sizes.slice(0, i)), sum(sizes.slice(0, i + 1))));
  const inTurn = (parts: readonly number[][]) =>
    Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, i) =>
      parts.flatMap((part) => part[i] ?? []),
    ).flat();
  return [...inTurn(blocks), ...inTurn(blocks.map((block) => checkBytes(block, check)))];
}

/** What a code says of itself, secured as the standard has it: level M with mask 0, and the versions from 7 on. */
const format = 0x5412;
const versions: Readonly<Record<number, number>> = { 7: 0x07c94, 8: 0x085bc, 9: 0x09a99 };

type Grid = (boolean | undefined)[][];

/** The centres of the small squares, along either side. */
function alignments(version: number): number[] {
  if (version === 1) return [];
  const last = 4 * version + 10;
  return version < 7 ? [6, last] : [6, 6 + (last - 6) / 2, last];
}

/** The squares in the corners, the small ones, and the dotted lines between them. */
function drawPatterns(grid: Grid, version: number): void {
  const { length: size } = grid;
  const square = (x: number, y: number, reach: number, dark: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const row = grid[y + dy];
        if (row && x + dx >= 0 && x + dx < size) row[x + dx] = dark.includes(Math.max(Math.abs(dx), Math.abs(dy)));
      }
  };
  for (let i = 0; i < size; i++)
    for (const [x, y] of [
      [6, i],
      [i, 6],
    ] as const)
      (grid[y] as boolean[])[x] = i % 2 === 0;
  const centres = alignments(version);
  const last = centres.at(-1);
  for (const y of centres)
    for (const x of centres) {
      const corner = (x === 6 && (y === 6 || y === last)) || (y === 6 && x === last);
      if (!corner) square(x, y, 2, [0, 2]);
    }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, [0, 1, 3]);
}

/** What the code says of itself: its level and mask, twice, and from version 7 on its version, twice. */
function drawFormat(grid: Grid, version: number): void {
  const { length: size } = grid;
  const set = (x: number, y: number, dark: boolean) => ((grid[y] as boolean[])[x] = dark);
  for (let i = 0; i < 15; i++) {
    const dark = ((format >> i) & 1) === 1;
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, dark);
    set(i < 8 ? size - 1 - i : i === 8 ? 7 : 14 - i, 8, dark);
  }
  set(8, size - 8, true);
  const told = versions[version];
  if (told === undefined) return;
  for (let i = 0; i < 18; i++) {
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
    set(a, b, ((told >> i) & 1) === 1);
    set(b, a, ((told >> i) & 1) === 1);
  }
}

/** Fills what is left, two columns at a time from the right, up and down, and turns every other field (mask 0). */
function drawBytes(grid: Grid, bytes: readonly number[]): void {
  const { length: size } = grid;
  let bit = 0;
  let upwards = true;
  // The column of the dotted line is none of them.
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = upwards ? size - 1 - step : step;
        const row = grid[y] as Grid[number];
        if (row[x] !== undefined) continue;
        const dark = (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        row[x] = dark !== ((x + y) % 2 === 0);
        bit++;
      }
    upwards = !upwards;
  }
}

/** The fields of a QR code, row by row, dark ones true; null when the text is too long for it. */
export function qrCode(text: string): boolean[][] | null {
  const bytes = [...new TextEncoder().encode(text)];
  const at = layouts.findIndex(([, blocks]) => bytes.length + 2 <= sum(blocks));
  const layout = layouts[at];
  if (!layout) return null;
  const version = at + 1;
  const grid: Grid = Array.from({ length: 17 + 4 * version }, () => Array<undefined>(17 + 4 * version).fill(undefined));
  drawPatterns(grid, version);
  drawFormat(grid, version);
  drawBytes(grid, codewords(bytes, layout));
  return grid as boolean[][];
}
