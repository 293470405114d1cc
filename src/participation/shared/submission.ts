import { isJson } from '../../http/body.ts';
import type { Call } from '../../http/endpoint.tsx';
import type { Visitor } from '../../http/gate.ts';
import { sign } from '../../sign.ts';
import { freshStamp, readStamp, type StampReading } from './stamp.ts';

/** What a call to submit something is, before anything is known of what it says. */
export interface Submission {
  /** How the gate knows it, and a repeat of it. */
  readonly visitor: Visitor;
  /**
   * The stamp with which the same form may be sent again when it is not known whether it was saved. It is remembered
   * with the record, so that the second sending is a repeat however late it comes. Empty for programs.
   */
  readonly again: string;
  /** Why a person should look at it. */
  readonly suspicions: readonly ('honeypot' | 'stamp' | 'young')[];
}

/**
 * Reads what every kind's form carries: the stamp, the honeypot, and the fields that make two submissions the same.
 * @param names the fields that tell one submission from another
 */
export function readSubmission(kind: string, call: Call, names: readonly string[]): Submission {
  const { request, fields, address, now } = call;
  // Programs need no stamp.
  const program = isJson(request);
  const stamp: StampReading = program ? { once: null, suspect: null } : readStamp(kind, fields.stamp ?? '', now);
  const fresh = program ? '' : freshStamp(now);
  const again = stamp.once === null ? fresh : (fields.stamp ?? '');
  const { once } = readStamp(kind, again, now);
  // What is cleaned away at the ends before anything is stored makes no other submission.
  const told = JSON.stringify(names.map((name) => (fields[name] ?? '').replace(/\r\n?/g, '\n').trim()));
  return {
    visitor: { kind, address, stamp: once && sign('repeat', once), fields: sign('repeat', `${address}\n${told}`) },
    again,
    suspicions: [
      ...(fields.website ? (['honeypot'] as const) : []),
      ...(stamp.suspect === null ? [] : [stamp.suspect]),
    ],
  };
}
