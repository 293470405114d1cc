/** Times that both the code and the texts tell; the other keeping times are in `site.yaml`. */
export const minutes = {
  /** How long a published comment can be corrected by its author. */
  correction: 15,
  /** How long a network address is remembered, as a hash. */
  address: 10,
  /** How long a sign-in code can be used. */
  signInCode: 10,
} as const;

export const hours = {
  /** How long a session at the desk lasts. */
  session: 12,
} as const;

/** Minutes as milliseconds, hours as milliseconds. */
export const inMs = { minutes: (n: number) => n * 60_000, hours: (n: number) => n * 3_600_000 };
