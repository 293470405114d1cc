import { suppress } from '../participation/shared/suppress.ts';
import { recordKindNames, type RecordKind } from '../person/record-kinds.ts';
import { ways, type Count, type Way } from './count.ts';

/** What a month tells of one kind: a number for each way, null where it is too small to be told. */
interface Row {
  readonly kind: RecordKind;
  readonly numbers: Readonly<Record<Way, number | null>>;
}

/** A month of the public ledger. */
export interface Month {
  /** "2026-11". */
  readonly month: string;
  readonly rows: readonly Row[];
}

/** How many months the ledger shows. */
const most = 12;

/** The months of the ledger, the newest first, as everybody may see them. */
export function monthsOf(counts: readonly Count[]): Month[] {
  const months = [...new Set(counts.map(({ month }) => month))].sort().reverse().slice(0, most);
  return months.map((month) => {
    const told = (kind: RecordKind, way: Way) =>
      suppress(counts.find((one) => one.month === month && one.kind === kind && one.way === way)?.count ?? 0);
    const rows = recordKindNames.map((kind) => {
      const numbers = ways.map((way) => [way, told(kind, way)] as const);
      return { kind, numbers: Object.fromEntries(numbers) as Row['numbers'] };
    });
    return { month, rows };
  });
}
