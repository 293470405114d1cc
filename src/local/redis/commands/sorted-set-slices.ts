import { ReplyError } from '../engine.ts';
import type { Key, Keyspace } from '../keyspace.ts';
import { toFloat } from '../values.ts';
import { span, toPositions } from './lists.ts';

/** A slice of a sorted set in its order: the condition and its values, then how much of it. */
export interface Slice {
  where: string;
  bounds: (number | string)[];
  offset: number;
  count: number;
}

/** What the bounds of a range are: positions, scores or members. */
export type By = 'INDEX' | 'BYSCORE' | 'BYLEX';

const everything = { where: 'TRUE', bounds: [], offset: 0, count: -1 };

/** One end of a range as SQL: the strictness from `(`, and the value. */
interface Bound {
  strict: boolean;
  value: number | string;
}

function scoreBound(text: string): Bound {
  const strict = text.startsWith('(');
  return { strict, value: toFloat(strict ? text.slice(1) : text, 'ERR min or max is not a float') };
}

/** The members whose scores lie between two bounds. */
export function scoreSlice(min: string, max: string): Slice {
  const [low, high] = [scoreBound(min), scoreBound(max)];
  const where = `score ${low.strict ? '>' : '>='} ? AND score ${high.strict ? '<' : '<='} ?`;
  return { ...everything, where, bounds: [low.value, high.value] };
}

function lexSlice(min: string, max: string): Slice {
  const conditions: string[] = [];
  const bounds: string[] = [];
  for (const [text, sign, open, closed] of [[min, '>', '-', '+'] as const, [max, '<', '+', '-'] as const]) {
    if (text === open) continue;
    if (text === closed) conditions.push('FALSE');
    else if (/^[[(]/.test(text)) {
      conditions.push(`member ${sign}${text.startsWith('[') ? '=' : ''} ?`);
      bounds.push(text.slice(1));
    } else throw new ReplyError('ERR min or max not valid string range item');
  }
  return { ...everything, where: conditions.join(' AND ') || 'TRUE', bounds };
}

/** Reads the bounds at once, so that a wrong one is an error even without the key; positions need the key's size. */
export function toSlice(by: By, min: string, max: string): (keys: Keyspace, key: Key) => Slice {
  if (by === 'INDEX') {
    const positions = toPositions(min, max);
    return (keys, key) => ({ ...everything, ...span(positions, keys.size(key.id)) });
  }
  const slice = by === 'BYSCORE' ? scoreSlice(min, max) : lexSlice(min, max);
  return () => slice;
}
