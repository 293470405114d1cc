import { randomBytes } from 'node:crypto';
import { readEnv, type Role } from '../env.ts';
import { hours, inMs } from '../limits.ts';
import { sign } from '../sign.ts';
import { send } from '../store/client.ts';

/** A session ends after this time, in milliseconds, whatever happens in it. */
export const sessionTime = inMs.hours(hours.session);

/** Who is signed in, and as what. */
export interface Session {
  readonly email: string;
  readonly role: Role;
}

/** The store knows only a hash of the cookie's token. */
const key = (token: string) => `session:${sign('session', token)}`;

/** The token of a session that is about to begin, new at every sign-in, and the key that is to hold whose it is. */
export function newSession(): { readonly token: string; readonly key: string } {
  const token = randomBytes(32).toString('hex');
  return { token, key: key(token) };
}

/** Whose session it is; whoever left `STAFF` is out at once. @throws StoreDown */
export async function findSession(token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  const email = await send<string | null>('GET', key(token));
  const role = email === null ? undefined : readEnv().staff.get(email);
  return email !== null && role ? { email, role } : null;
}

/** Ends a session. @throws StoreDown */
export async function endSession(token: string | undefined): Promise<void> {
  if (token) await send('DEL', key(token));
}
