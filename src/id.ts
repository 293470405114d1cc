import { randomBytes } from 'node:crypto';

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
