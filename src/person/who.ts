import { idLength } from '../id.ts';
import { readReceiptCode, type KindLetter } from '../participation/shared/receipt-code.ts';
import { cleanLine } from '../participation/shared/text.ts';

/** By what a person's data is found: an e-mail address, and records that are theirs. */
export interface Who {
  /** In small letters. */
  readonly emails: readonly string[];
  /** The ids of records; the kind is known where a receipt told it. */
  readonly records: readonly { readonly id: string; readonly letter: KindLetter | null }[];
  /** These records and no others: whoever typed an address into a form has not shown that it is theirs. */
  readonly alone?: boolean;
}

/** The code in a receipt's address, or the code alone: the last part of the path. */
const codeIn = (address: string) => address.split(/[?#]/, 1)[0]?.replace(/\/$/, '').split('/').at(-1) ?? '';

const ofReference = new RegExp(`^[a-z\\d]{${idLength}}$`);

/**
 * Reads what a moderator typed or pasted: a receipt's address or code, a reference as it is read aloud, or an e-mail
 * address. @returns null when it is none of these
 */
export function readWho(text: string): Who | null {
  const asked = cleanLine(text).toLowerCase();
  if (/^[^\s@]+@[^\s@]+$/.test(asked)) return { emails: [asked], records: [] };
  const code = readReceiptCode(codeIn(asked));
  if (code) return { emails: [], records: [{ id: code.id, letter: code.kind }] };
  const id = asked.replace(/[\s-]/g, '');
  return ofReference.test(id) ? { emails: [], records: [{ id, letter: null }] } : null;
}
