import { toPairs } from './command.ts';
import { globToRegExp } from '../glob.ts';
import { syntaxError, toInteger } from '../values.ts';

/** What the SCAN family may be asked for. */
export interface ScanOptions {
  matches: (name: string) => boolean;
  count: number;
  type: string | undefined;
}

/** Reads `MATCH pattern`, `COUNT n` and `TYPE name`. */
export function scanOptions(options: string[]): ScanOptions {
  if (options.length % 2) throw syntaxError();
  const read: ScanOptions = { matches: () => true, count: 10, type: undefined };
  for (const [option, value] of toPairs(options)) {
    switch (option.toUpperCase()) {
      case 'MATCH':
        read.matches = matching(value);
        break;
      case 'COUNT':
        read.count = toInteger(value);
        break;
      case 'TYPE':
        read.type = value.toLowerCase();
        break;
      default:
        throw syntaxError();
    }
  }
  if (read.count < 1) throw syntaxError();
  return read;
}

function matching(glob: string): ScanOptions['matches'] {
  const pattern = globToRegExp(glob);
  return (name) => pattern.test(name);
}

/** Answers HSCAN, SSCAN and ZSCAN in one go: Redis too may give more than COUNT asked for. */
export function scanAll<Row extends { member: string }>(
  rows: Row[],
  cursor: string,
  options: string[],
  show: (row: Row) => string[],
): [string, string[]] {
  toInteger(cursor, 'ERR invalid cursor');
  const { matches } = scanOptions(options);
  return ['0', rows.filter((row) => matches(row.member)).flatMap(show)];
}
