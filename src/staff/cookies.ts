/** The desk's two cookies; residents get none. `session`: who is signed in. `attempt`: which browser asked for a code. */
export const cookieNames = { session: '__Host-desk', attempt: '__Host-desk-code' } as const;

/** The value of a cookie of the request. */
export function readCookie({ headers }: Request, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

/**
 * A `Set-Cookie` value. The `__Host-` prefix binds the cookie to this very host (RFC 6265bis 4.1.3.2); `Lax` lets a
 * link in a mail open the desk, while forms of other sites are refused by their origin.
 * @param ms how long it lives; 0 removes it
 */
export function writeCookie(name: string, value: string, ms: number): string {
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${Math.floor(ms / 1000)}`;
}
