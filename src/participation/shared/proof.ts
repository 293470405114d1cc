import { sign, verify } from '../../sign.ts';

/**
 * What a mail adds to a receipt's link: who opens it reads the mail that was sent to the address on the receipt. The
 * browser that sent the form has the receipt's code but not this, so that nobody can confirm another's address.
 * @param code the receipt's
 */
export function proofOf(code: string): string {
  return sign('proof', code);
}

/** Whether a text is the proof that belongs to a receipt's code. */
export function isProof(code: string, text: string): boolean {
  return verify('proof', code, text);
}
