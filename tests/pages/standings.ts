import type { Locale } from '../../src/i18n/locales.ts';
import type { TestSite } from '../tools/site.ts';
import { change, decide, post as postForm, send, type Sent } from './comments.ts';
import { post } from './content.ts';

/** The ways in which a comment can stand. */
export const standings = [
  'pending',
  'published',
  'replied',
  'reply',
  'gone',
  'correction',
  'refused',
  'secondLook',
  'removed',
  'withdrawn',
  'hidden',
  'trusted',
] as const;

/** A comment in each of those ways. */
export type Comments = Record<(typeof standings)[number], Sent>;

/** Sends a comment for each, and does with it what brings it there. `cookie` is an official's session. */
export async function commentsInAllStates(site: TestSite, cookie: string, lang: Locale): Promise<Comments> {
  const { url } = site;
  const comment = (name: string, email?: string, replyTo?: Sent) =>
    send(url, {
      post,
      lang,
      name: `${name} ${lang}`,
      text: `${name} kirjoittaa laiturista.\n\nKaide on rikki: https://example.org/kuva.`,
      ...(email && { email: `${lang}-${email}@asukas.example` }),
      ...(replyTo && { replyTo: replyTo.id }),
    });
  const publish = async (sent: Sent) => {
    await decide(url, cookie, sent, 'publish');
    return sent;
  };
  const published = await publish(await comment('Julkaistu', 'tuttu'));
  const replied = await publish(await comment('Vastattu', 'tuttu'));
  const reply = await publish(await comment('Vastaaja', 'tuttu', replied));
  const gone = await publish(await comment('Poissa'));
  await publish(await comment('Vastaaja', undefined, gone));
  await decide(url, cookie, gone, 'remove', { reason: 'personalData' });
  await answer(url, cookie, replied);

  const correction = await publish(await comment('Korjattu', 'korjattu'));
  await change(url, correction, { action: 'update', text: 'Kaide ja tikkaat ovat rikki.' });
  const withdrawn = await publish(await comment('Peruttu'));
  await change(url, withdrawn, { action: 'withdraw' });
  const removed = await publish(await comment('Poistettu'));
  await decide(url, cookie, removed, 'remove', { reason: 'personalData' });
  const hidden = await publish(await comment('Piilotettu'));
  await decide(url, cookie, hidden, 'hide', { reason: 'insult' });

  const refuse = async (sent: Sent) => {
    await decide(url, cookie, sent, 'refuse', { reason: 'offTopic', note: 'Tämä koskee toista kirjoitusta.' });
    return sent;
  };
  const refused = await refuse(await comment('Hylätty'));
  const secondLook = await refuse(await comment('Eri mieltä'));
  await change(url, secondLook, { action: 'secondLook', text: 'Laituri mainitaan kirjoituksessa.' });
  const pending = await comment('Odottava', 'odottava');
  const trusted = await trustedComment(site, cookie, published, () => comment('Luotettu', 'tuttu'));
  return {
    pending,
    published,
    replied,
    reply,
    gone,
    correction,
    refused,
    secondLook,
    removed,
    withdrawn,
    hidden,
    trusted,
  };
}

/** The municipality's answer to a comment. */
async function answer(url: string, cookie: string, { id }: Sent): Promise<void> {
  await postForm(`${url}/desk/`, cookie, { action: 'answer', id, person: 'kunnanjohtaja', text: 'Kaide korjataan.' });
}

/** Trusts the author of three published comments; the next one's receipt, as the link in its author's mail leads to it. */
async function trustedComment({ url, waitForMail }: TestSite, cookie: string, known: Sent, next: () => Promise<Sent>) {
  await postForm(`${url}/desk/`, cookie, { action: 'trust', id: known.id });
  const sent = await next();
  const code = sent.receipt.split('/')[2] ?? '';
  const mail = await waitForMail('tuttu@asukas.example', '', code);
  return {
    ...sent,
    receipt: new RegExp(`/r/${code}/\\?proof=[^\\s)"]+`).exec(mail.text)?.[0] ?? 'no link in the mail',
  };
}
