import type { Goal } from './goals.ts';

/** One figure: of a year, or of now. */
interface Row {
  /** null: as it is now. */
  readonly year: number | null;
  readonly value: number;
}

/** The numbers of a goal, as the table tells them and the drawing shows them. */
export interface Figures {
  /** The oldest first. */
  readonly rows: readonly Row[];
  readonly target: number | null;
}

/** The numbers of a goal; null where nothing stands against a target or beside another year, so nothing is drawn. */
export function figuresOf({ series = {}, now, target }: Goal): Figures | null {
  const years = Object.entries(series).map(([year, value]) => ({ year: Number(year), value }));
  const rows = [...years, ...(typeof now === 'number' ? [{ year: null, value: now }] : [])];
  const aim = typeof target === 'number' ? target : null;
  return rows.length + (aim === null ? 0 : 1) < 2 || rows.length === 0 ? null : { rows, target: aim };
}

/** How far a goal is: reached, or so much of it left; null where that cannot be told. */
export function standingOf(figures: Figures | null): { readonly left: number } | null {
  if (figures === null || figures.target === null) return null;
  const { rows, target } = figures;
  const [first, last] = [rows[0]?.value ?? 0, rows.at(-1)?.value ?? 0];
  // One figure alone does not say whether more or less of it is better.
  if (rows.length < 2 || first === target) return null;
  const distance = first < target ? target - last : last - target;
  // What is left is told with the decimals of the figures, not of the machine.
  return { left: Math.max(0, Math.round(distance * 1000) / 1000) };
}

/** A column of the drawing, in the drawing's own units: y grows downwards. */
interface Column<R> {
  readonly row: R;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Rows of a table as they are drawn. */
export interface Drawing<R> {
  readonly width: number;
  readonly height: number;
  /** How wide a column is. */
  readonly thick: number;
  /** Where zero lies. */
  readonly zero: number;
  /** Where the columns end and the target's words begin. */
  readonly end: number;
  readonly columns: readonly Column<R>[];
  /** Where the target lies; null: there is none. */
  readonly target: number | null;
}

/** What can be drawn: the numbers of a goal, or of a table in a text. */
interface Numbers<R> {
  readonly rows: readonly R[];
  readonly target: number | null;
}

/** The drawing's size, and the room round its columns: for numbers above, years below, the target's words beside. */
const size = { width: 300, height: 180, top: 24, foot: 26, side: 64 };

const round = (length: number) => Math.round(length * 10) / 10;

/** Draws the numbers of a table as columns from zero, so that twice as much is twice as high. */
export function drawFigures<R extends { readonly value: number }>({ rows, target }: Numbers<R>): Drawing<R> {
  const all = [0, ...rows.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [most, least] = [Math.max(...all), Math.min(...all)];
  const scale = (size.height - size.top - size.foot) / (most - least || 1);
  const place = (value: number) => round(size.top + (most - value) * scale);
  const end = size.width - (target === null ? 0 : size.side);
  const room = end / rows.length;
  const thick = round(Math.min(room * 0.62, 44));
  const zero = place(0);
  return {
    ...{ width: size.width, height: size.height, thick, zero, end },
    columns: rows.map((row, i) => ({
      row,
      x: round((i + 0.5) * room - thick / 2),
      y: Math.min(zero, place(row.value)),
      height: round(Math.abs(place(row.value) - zero)),
    })),
    target: target === null ? null : place(target),
  };
}
