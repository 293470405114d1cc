import type { Locale } from '../i18n/locales.ts';

/** A row of a table that is drawn: a name, and a number as the writer wrote it and as it counts. */
export interface PlotRow {
  readonly name: string;
  readonly told: string;
  readonly value: number;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/** The words of a piece of HTML that the build made. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .trim();

/** A number as people write it, with or without its unit: "1 312,5", "46 %", in English "1,312.5"; null: it is none. */
export function numberFrom(text: string, lang: Locale): number | null {
  const digits = /^([+−-]?\d[\d\s.,]*)\D*$/.exec(text.trim())?.[1]?.replace(/\s/g, '').replace('−', '-');
  const plain = lang === 'en' ? digits?.replaceAll(',', '') : digits?.replace(',', '.');
  // Outside English a point is neither: "1.500" could be one and a half as well.
  if (plain === undefined || !/^[+-]?\d+(\.\d+)?$/.test(plain) || (lang !== 'en' && digits?.includes('.'))) return null;
  return Number(plain);
}

/** How long a name may be to stand in the drawing, in characters. */
const longest = 36;

/** The rows of a table of two columns, from the HTML that the build made of it; null when it cannot be drawn. */
export function readTable(html: string, lang: Locale): PlotRow[] | null {
  const body = /<tbody>([\s\S]*)<\/tbody>/.exec(html)?.[1] ?? '';
  const rows = (body.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map((row) => {
    const [name = '', told = '', ...more] = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) =>
      textOf(cell),
    );
    const value = numberFrom(told, lang);
    return value === null || name === '' || name.length > longest || more.length > 0 ? null : { name, told, value };
  });
  const drawn = rows.filter((row) => row !== null);
  return drawn.length === rows.length && rows.length >= 2 && rows.length <= 12 ? drawn : null;
}

/** A drawing's width, the room of a row of bars, and the room beside the longest bar for its number; in its own units. */
const size = { width: 300, row: 44, thick: 16, number: 76 };

/** How wide a character is at most, as a rule. */
const character = 7.6;

/** Whether names and numbers have room under and over columns; else bars are drawn, with the names above them. */
export const drawsColumns = (rows: readonly PlotRow[]) =>
  rows.every(({ name, told }) => Math.max(name.length, told.length) * character < size.width / rows.length);

/** Rows as bars. */
export interface BarDrawing {
  readonly width: number;
  readonly height: number;
  /** Where zero lies. */
  readonly zero: number;
  readonly bars: readonly {
    readonly row: PlotRow;
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly thick: number;
  }[];
}

const round = (length: number) => Math.round(length * 10) / 10;

/** Draws rows as bars from zero, so that twice as much is twice as long. */
export function drawBars(rows: readonly PlotRow[]): BarDrawing {
  const values = rows.map(({ value }) => value);
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  const scale = (size.width - size.number) / (most - least || 1);
  const zero = round(-least * scale);
  return {
    width: size.width,
    height: rows.length * size.row,
    zero,
    bars: rows.map((row, i) => ({
      row,
      x: row.value < 0 ? round((row.value - least) * scale) : zero,
      y: i * size.row + 20,
      length: round(Math.abs(row.value) * scale),
      thick: size.thick,
    })),
  };
}
