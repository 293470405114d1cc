import type { Fields, House } from './handlers.ts';

/** A sign-up as it was sent. */
export interface SignedUp {
  readonly id: string;
  readonly status: string;
  readonly receipt: string;
}

/** Signs up as a program does. */
export async function signUp(house: House, fields: Fields = {}, ip?: string): Promise<SignedUp> {
  const answer = await house.signUp(fields, { json: true, ip });
  if (answer.status !== 201) throw new Error(`A sign-up was not taken: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as SignedUp;
}

/** What a sign-up's receipt says to a program. */
export async function personOf(house: House, { receipt }: { readonly receipt: string }) {
  const answer = await house.receipt(receipt, undefined, { json: true });
  return (await answer.json()) as Record<string, unknown>;
}

/** The subjects of the mails that came to an address, in the order they came. */
export async function subjectsTo(house: House, email: string): Promise<string[]> {
  return (await house.mails()).filter(({ to }) => to.includes(email)).map(({ read }) => read.subject ?? '');
}
