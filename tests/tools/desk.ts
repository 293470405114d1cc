import { staff, type Fields, type House } from './handlers.ts';

/** The cookies of an answer, as a browser sends them back. */
export function cookiesOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
  return cookies.filter((cookie) => !cookie.endsWith('=')).join('; ');
}

/** Asks for a code and returns it with the cookie of the browser that asked. */
export async function askForCode(house: House, email: string = staff.moderator, ip?: string) {
  const answer = await house.desk({ email }, { ip });
  const mails = (await house.mails()).filter(({ to }) => to.includes(email));
  const code = mails.map(({ read }) => /\d{6}/.exec(read.subject ?? '')?.[0]).findLast(Boolean) ?? '';
  return { code, cookie: cookiesOf(answer) };
}

/** Signs in at the desk and returns the session's cookie. */
export async function signIn(house: House, email: string = staff.moderator): Promise<string> {
  const { code, cookie } = await askForCode(house, email);
  return cookiesOf(await house.desk({ code }, { cookie }));
}

/** A comment as it was sent: its id and the address of its receipt. */
export interface Sent {
  readonly id: string;
  readonly receipt: string;
  readonly status: string;
}

/** Sends a comment as a program does. */
export async function send(house: House, fields: Fields = {}, ip?: string): Promise<Sent> {
  const answer = await house.comment(fields, { json: true, ip });
  if (answer.status !== 201) throw new Error(`A comment was not taken: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Sent;
}

/** Decides on a comment as a moderator who is signed in and has seen it as it stands now. */
export async function decide(house: House, cookie: string, action: string, id: string, more: Fields = {}) {
  const version = String(await house.store('HGET', `comment:${id}`, 'version'));
  return house.desk({ action, id, version, ...more }, { cookie });
}

/** A comment that a moderator has published. */
export async function publish(house: House, fields: Fields = {}): Promise<Sent & { readonly cookie: string }> {
  const sent = await send(house, fields);
  const cookie = await signIn(house);
  const answer = await decide(house, cookie, 'publish', sent.id);
  if (answer.status !== 303) throw new Error(`A comment was not published: ${answer.status}`);
  return { ...sent, cookie };
}

/** What a receipt says to a program. */
export async function receiptOf(house: House, { receipt }: { readonly receipt: string }) {
  const answer = await house.receipt(receipt, undefined, { json: true });
  return (await answer.json()) as Record<string, unknown> & { status: string; text: string; name: string };
}

/** The published comments of a post. */
export async function published(house: House, post = 'open') {
  const answer = await house.list(post, { json: true });
  return ((await answer.json()) as { comments: { id: string; name: string; text: string }[] }).comments;
}
