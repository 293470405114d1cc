import type { Position } from './fault.ts';

/** The check mark of a personal identity code, by the remainder of its nine digits (Decree 128/2010 § 2). */
const marks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** The century of each separator; the letters beyond A have been in use since 2023 (Decree 690/2022). */
const centuries: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 2000])),
};

const code = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([-+−–YXWVUABCDEF])(\d{3})([0-9A-Y])(?![\p{L}\p{N}])/giu;

/** Whether a day exists; months and days from 1. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A Finnish mobile number: a prefix 04x or 050, at home or abroad, as people write it. */
const mobile = /(?<![\p{L}\p{N}./_-])(?:(?:\+|00)358[\s()0-]{0,4}|0)(?:4\d|50)(?:[\s-]?\d){5,8}(?![\p{L}\p{N}])/gu;

/** A phone number as its digits alone, at home: "+358 50 123 4567" is "0501234567". */
export const bareNumber = (number: string): string => number.replace(/\D/g, '').replace(/^(?:00)?3580?/, '0');

/** Something of a private person's in a text. */
export interface PrivateData extends Position {
  readonly kind: 'identityCode' | 'mobile';
  /** As it stands there. */
  readonly words: string;
}

/** Personal identity codes in a line, whole ones with a day that exists and the right check mark. */
function codesIn(line: string): RegExpExecArray[] {
  return [...line.matchAll(code)].filter(([, day = '', month = '', year = '', sign = '', serial = '', mark = '']) => {
    const century = centuries[sign.replace(/[−–]/, '-').toUpperCase()] ?? NaN;
    const right = marks[Number(day + month + year + serial) % 31] === mark.toUpperCase();
    return right && isDay(century + Number(year), Number(month), Number(day));
  });
}

/** What in a text should be nobody's to read. */
export function privateDataIn(text: string): PrivateData[] {
  return text.split('\n').flatMap((line, i) => {
    const found = (kind: PrivateData['kind']) => (match: RegExpExecArray) => ({
      kind,
      words: match[0].trim(),
      line: i + 1,
      column: match.index + 1,
    });
    return [...codesIn(line).map(found('identityCode')), ...[...line.matchAll(mobile)].map(found('mobile'))];
  });
}
