import { home, type Fields, type House } from './handlers.ts';

export const email = 'maija@posti.example';

/** A subscription as a program asked for it. */
export interface Asked {
  readonly id: string;
  readonly receipt: string;
  readonly status: string;
}

/** Asks for a subscription as a program does. */
export async function ask(house: House, fields: Fields = {}, ip?: string): Promise<Asked> {
  const answer = await house.subscribe(fields, { json: true, ip });
  if (answer.status !== 201) throw new Error(`A subscription was not taken: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Asked;
}

/** The mails to an address, in no certain order. */
export async function mailsTo(house: House, to = email) {
  return (await house.mails()).filter((mail) => mail.to.includes(to));
}

/** The newest link in the mails to an address by which it confirms, with its proof; null when there is none. */
export async function confirmLink(house: House, to = email): Promise<URL | null> {
  const texts = (await mailsTo(house, to)).map(({ read }) => read.text ?? '');
  const links = texts.flatMap((text) => text.match(/https:\S+/g) ?? []);
  const link = links.findLast((address) => address.startsWith(home) && address.includes('proof='));
  return link === undefined ? null : new URL(link);
}

/** Presses the button on the page that a mail's link opens. */
export function confirm(house: House, link: URL): Promise<Response> {
  return house.receipt(link.pathname, { action: 'confirm', proof: link.searchParams.get('proof') ?? '' });
}

/** A subscription that was asked for and confirmed. */
export async function subscribe(house: House, fields: Fields = {}, ip?: string): Promise<Asked> {
  const asked = await ask(house, fields, ip);
  const link = await confirmLink(house, fields.email);
  const answer = link && (await confirm(house, link));
  if (answer?.status !== 303) throw new Error(`A subscription was not confirmed: ${answer?.status}`);
  return asked;
}

/** What a subscription's receipt says to a program. */
export async function standing(house: House, receipt: string) {
  const answer = await house.receipt(receipt, undefined, { json: true });
  return (await answer.json()) as { status: string; kind: string; keptUntil: string | null };
}

/** Everything in the store that holds a text, by key. */
export async function holding(house: House, words: RegExp): Promise<string[]> {
  const read: Record<string, (key: string) => string[]> = {
    string: (key) => ['GET', key],
    hash: (key) => ['HGETALL', key],
    set: (key) => ['SMEMBERS', key],
    zset: (key) => ['ZRANGE', key, '0', '-1'],
  };
  const found: string[] = [];
  for (const key of (await house.store('KEYS', '*')) as string[]) {
    const command = read[String(await house.store('TYPE', key))]?.(key) ?? [];
    if (words.test(key + JSON.stringify(await house.store(...command)))) found.push(key);
  }
  return found.sort();
}
