import { createHash } from 'node:crypto';
import { ReplyError } from './engine.ts';

/** A status line: a plain string to clients, but a table `{ok = …}` to Lua scripts. */
export class Status {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An answer inside the embedded engine, before status lines are flattened. */
export type InnerReply = null | number | string | Status | InnerReply[];

/** The usual answer of a command that has nothing to tell. */
export const ok = new Status('OK');

/** The error for options that a command does not know or that exclude each other. */
export const syntaxError = () => new ReplyError('ERR syntax error');

const int64Limit = 2n ** 63n;

/** Whether a 64-bit signed integer can hold the value. */
export function fitsInt64(value: bigint): boolean {
  return value >= -int64Limit && value < int64Limit;
}

/** Reads a 64-bit integer as strictly as Redis does: no spaces, no plus sign, no leading zeros. */
export function toBigInteger(text: string, complaint = 'ERR value is not an integer or out of range'): bigint {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text) || !fitsInt64(BigInt(text))) throw new ReplyError(complaint);
  return BigInt(text);
}

/** Reads an integer for counts, positions and times, where doubles are exact enough. */
export function toInteger(text: string, complaint?: string): number {
  return Number(toBigInteger(text, complaint));
}

/** Reads a score or a bound of scores. */
export function toFloat(text: string, complaint = 'ERR value is not a valid float'): number {
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new ReplyError(complaint);
  return Number(text);
}

/** Writes a number as Redis does: integers without a fraction, infinities as `inf`. */
export function formatNumber(value: number): string {
  if (Math.abs(value) === Infinity) return value > 0 ? 'inf' : '-inf';
  return String(value);
}

/** The SHA-1 by which Redis knows a script. */
export const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
