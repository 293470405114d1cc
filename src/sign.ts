import { createHmac, timingSafeEqual } from 'node:crypto';
import { readEnv } from './env.ts';

/** What a signature is for; one made for a stamp is worth nothing on a receipt. */
export type Purpose =
  'receipt' | 'stamp' | 'address' | 'repeat' | 'session' | 'sign-in' | 'proof' | 'subscriber' | 'author' | 'undo';

/** 128 bits are past guessing (NIST SP 800-107), and keep a link short. In hexadecimal. */
const macLength = 32;

function mac(secret: string, purpose: Purpose, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('hex').slice(0, macLength);
}

/** Signs a text with the first of the secrets. Also a keyed hash: the same text gives the same 32 hexadecimal digits. */
export function sign(purpose: Purpose, text: string): string {
  return mac(readEnv().secrets[0], purpose, text);
}

/** What a text gives with each of the secrets: to find what was written before a new first one came. */
export function signatures(purpose: Purpose, text: string): string[] {
  return readEnv().secrets.map((secret) => mac(secret, purpose, text));
}

/** Whether a signature was made for this purpose and text with any of the secrets. Takes the same time either way. */
export function verify(purpose: Purpose, text: string, signature: string): boolean {
  const given = Buffer.from(signature);
  return signatures(purpose, text)
    .map((mac) => Buffer.from(mac))
    .some((expected) => expected.length === given.length && timingSafeEqual(expected, given));
}
