import type { Action, Reason } from '../../src/participation/comments/comment.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** A comment that was sent. */
export interface Sent {
  id: string;
  name: string;
  text: string;
  /** The receipt's path. */
  receipt: string;
}

/** What a program would send. */
export interface Draft {
  post: string;
  name: string;
  text: string;
  email?: string;
  lang?: Locale;
  /** The id of the comment it replies to. */
  replyTo?: string;
}

/** Sends a comment as a program does; no test of the form itself uses it. */
export async function send(url: string, draft: Draft): Promise<Sent> {
  const answer = await postJson(`${url}/api/comments`, { lang: 'fi', ...draft });
  if (answer.status !== 201) throw new Error(`A comment was answered ${answer.status}: ${await answer.text()}`);
  const { id, receipt } = (await answer.json()) as { id: string; receipt: string };
  return { id, name: draft.name, text: draft.text, receipt: new URL(receipt).pathname };
}

/** Corrects or withdraws a comment by its receipt. */
export async function change(url: string, { receipt }: Sent, fields: Record<string, string>): Promise<void> {
  const answer = await postJson(url + receipt, fields);
  if (!answer.ok) throw new Error(`A receipt was answered ${answer.status}: ${await answer.text()}`);
}

/** A moderator's decision, as the desk's form sends it. */
export async function decide(
  url: string,
  cookie: string,
  { id }: Sent,
  action: Action,
  more: { reason?: Reason; note?: string } = {},
): Promise<void> {
  await post(`${url}/desk/`, cookie, { action, id, ...more });
}

/** A form of the site's own, sent with someone's cookie; it must be taken. */
export async function post(address: string, cookie: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookie, Origin: new URL(address).origin },
    body: new URLSearchParams(fields),
  });
  if (answer.status !== 303)
    throw new Error(`${fields['action']} was answered ${answer.status}: ${await answer.text()}`);
}

/** Sends fields as a program does. */
export const postJson = (address: string, fields: object) =>
  fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(fields),
  });
