import { globToRegExp } from './glob.ts';
import { syntaxError, toInteger } from './values.ts';

/** What the SCAN family may be asked for. */
export interface ScanOptions {
  matches: (name: string) => boolean;
  count: number;
  type: string | undefined;
}

/** Reads `MATCH pattern`, `COUNT n` and `TYPE name`. */
export function scanOptions(options: string[]): ScanOptions {
  const read: ScanOptions = { matches: () => true, count: 10, type: undefined };
  for (let at = 0; at < options.length; at += 2) {
    const name = options[at]!.toUpperCase();
    const value = options[at + 1];
    if (value === undefined) throw syntaxError();
    if (name === 'MATCH')
      read.matches = (
        (pattern) => (text: string) =>
          pattern.test(text)
      )(globToRegExp(value));
    else if (name === 'COUNT') read.count = toInteger(value);
    else if (name === 'TYPE') read.type = value.toLowerCase();
    else throw syntaxError();
  }
  if (read.count < 1) throw syntaxError();
  return read;
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
