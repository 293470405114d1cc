import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
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

/** Whether a signature was made for this purpose and text with any of the secrets. Takes the same time either way. */
export function verify(purpose: Purpose, text: string, signature: string): boolean {
  const given = Buffer.from(signature);
  return readEnv()
    .secrets.map((secret) => Buffer.from(mac(secret, purpose, text)))
    .some((expected) => expected.length === given.length && timingSafeEqual(expected, given));
}

/** Letters and digits that are not mistaken for each other and spell no words. */
const alphabet = '23456789bcdfghjkmnpqrstvwxyz';

/** How many characters `newId` gives: 57 bits, so that no two ever meet. */
export const idLength = 12;

/** A new record's id, random, lower-case, safe in addresses and easy to read aloud. */
export function newId(): string {
  const usable = 256 - (256 % alphabet.length);
  let id = '';
  while (id.length < idLength) {
    for (const byte of randomBytes(idLength)) {
      if (byte < usable && id.length < idLength) id += alphabet[byte % alphabet.length];
    }
  }
  return id;
}
