import type { Locale } from '../../src/i18n/locales.ts';
import type { TestSite } from '../tools/site.ts';
import { decide, postJson, send, type Sent } from './comments.ts';
import { post } from './content.ts';

/** Paths of receipts, by how what they are for stands. */
export type Receipts<Standing extends string> = Record<Standing, string>;

/** The ways in which a report can stand. */
export const reportStandings = ['open', 'kept', 'removed', 'withdrawn'] as const;

/** The ways in which a subscription can stand. */
export const subscriptionStandings = ['asked', 'proven', 'confirmed', 'ended'] as const;

/** The receipt of what a program sent. */
async function receiptOf(address: string, fields: object): Promise<string> {
  const answer = await postJson(address, fields);
  if (answer.status !== 201) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return new URL(((await answer.json()) as { receipt: string }).receipt).pathname;
}

/** Reports comments, and decides on them. `cookie` is a moderator's session. */
export async function reportsInAllStates({ url }: TestSite, cookie: string, lang: Locale, open: Sent) {
  const comment = async () => {
    const sent = await send(url, { post, lang, name: 'Ilmoitettu', text: `Tästä ilmoitettiin ${Math.random()}` });
    await decide(url, cookie, sent, 'publish');
    return sent;
  };
  const report = ({ id }: Sent) =>
    receiptOf(`${url}/api/reports`, { comment: id, lang, reason: 'insult', text: `Miksi: ${id}` });
  const [good, bad] = [await comment(), await comment()];
  const receipts: Receipts<(typeof reportStandings)[number]> = {
    open: await report(open),
    kept: await report(good),
    removed: await report(bad),
    withdrawn: await report(bad),
  };
  await postJson(url + receipts.withdrawn, { action: 'withdraw' });
  await decide(url, cookie, good, 'publish');
  await decide(url, cookie, bad, 'remove', { reason: 'insult' });
  return receipts;
}

/** Subscribes to new posts, confirms and ends. */
export async function subscriptionsInAllStates({ url, waitForMail }: TestSite, lang: Locale) {
  const subscribe = (name: string) =>
    receiptOf(`${url}/api/subscriptions`, { email: `${name}-${lang}@asukas.example`, lang });
  const proven = async (name: string) => {
    const receipt = await subscribe(name);
    const { text } = await waitForMail(`${name}-${lang}@asukas.example`);
    return { receipt, proof: new RegExp(`${receipt}\\?proof=([^\\s)"]+)`).exec(text)?.[1] ?? 'no proof in the mail' };
  };
  const [waits, reads, ends] = [await proven('todistaa'), await proven('lukee'), await subscribe('lopettaa')];
  await postJson(url + reads.receipt, { action: 'confirm', proof: reads.proof });
  await postJson(url + ends, { action: 'withdraw' });
  const receipts: Receipts<(typeof subscriptionStandings)[number]> = {
    asked: await subscribe('kysyy'),
    proven: `${waits.receipt}?proof=${waits.proof}`,
    confirmed: reads.receipt,
    ended: `${ends}?lang=${lang}`,
  };
  return receipts;
}
