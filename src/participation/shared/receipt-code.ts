import { idLength } from '../../id.ts';
import { sign, verify } from '../../sign.ts';

/**
 * The first letter of a receipt's code tells the kind of its record: comment, report, subscription, sign-up to an
 * evening, feedback.
 */
const letters = ['c', 'r', 's', 'e', 'f'] as const;

export type KindLetter = (typeof letters)[number];

/** Whether a letter is one of a kind's. */
export function isKindLetter(letter: string): letter is KindLetter {
  return letters.some((one) => one === letter);
}

/**
 * The code in a receipt's private address: kind, id, signature. It is computed, not stored: whoever reads the store
 * cannot open a single receipt.
 */
export function receiptCode(kind: KindLetter, id: string): string {
  return `${kind}${id}${sign('receipt', `${kind}${id}`)}`;
}

/** The kind and id of a code of ours; null for anything else. */
export function readReceiptCode(code: string): { readonly kind: KindLetter; readonly id: string } | null {
  const record = code.slice(0, 1 + idLength);
  const kind = letters.find((letter) => record.startsWith(letter));
  if (!kind || !verify('receipt', record, code.slice(record.length))) return null;
  return { kind, id: record.slice(1) };
}
