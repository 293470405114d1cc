import type { Call } from '../../http/endpoint.tsx';
import { idLength, newId } from '../../id.ts';

const token = new RegExp(`^[a-z\\d]{${idLength}}$`);

/** The word by which a form is known however often it is sent; a form without one is sent once each time. */
export function tokenOf({ fields }: Pick<Call, 'fields'>): string {
  return token.test(fields.token ?? '') ? (fields.token ?? '') : newId();
}
