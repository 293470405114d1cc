import { randomUUID } from 'node:crypto';
import { sign, verify } from '../../sign.ts';

/** Nobody reads, thinks and writes faster than this; in milliseconds. */
const minimumAge = 3_000;

/** The stamp of a form on a static page: the same for all its readers, without an end, so not one-use. */
export function staticStamp(kind: string): string {
  return `s.${sign('stamp', kind)}`;
}

/** The stamp of a form that a function renders: one-use. @param now milliseconds since 1970 (UTC) */
export function freshStamp(now: number): string {
  const body = `${now}.${randomUUID()}`;
  return `f.${body}.${sign('stamp', body)}`;
}

/**
 * What a form's stamp tells. `once`: the key by which a second press of the same form is known; null when the form
 * carries none. `suspect`: missing, false or too young, so a person should look; never a reason to drop what was sent.
 */
export interface StampReading {
  readonly once: string | null;
  readonly suspect: 'stamp' | 'young' | null;
}

/**
 * Reads the `stamp` field. The small script turns a static stamp into a one-use one by adding a random word and the
 * milliseconds the form was open ("s.<signature>.<word>.<ms>"): it needs no request for that.
 */
export function readStamp(kind: string, stamp: string, now: number): StampReading {
  const [type, ...parts] = stamp.split('.');
  if (type === 's') return readStatic(kind, parts);
  if (type === 'f') return readFresh(parts, now);
  return { once: null, suspect: 'stamp' };
}

function readStatic(kind: string, [signature = '', word, open]: string[]): StampReading {
  if (!verify('stamp', kind, signature)) return { once: null, suspect: 'stamp' };
  if (word === undefined) return { once: null, suspect: null };
  if (!/^[\w-]{16,64}$/.test(word)) return { once: null, suspect: 'stamp' };
  return { once: word, suspect: Number(open) >= minimumAge ? null : 'young' };
}

function readFresh([issued = '', word = '', signature = '']: string[], now: number): StampReading {
  if (!verify('stamp', `${issued}.${word}`, signature)) return { once: null, suspect: 'stamp' };
  return { once: word, suspect: now - Number(issued) >= minimumAge ? null : 'young' };
}
