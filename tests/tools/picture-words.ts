import { send, decide, type Sent } from '../pages/comments.ts';
import type { TestSite } from './site.ts';

/** What people of the invented municipality say under the post in the pictures; the last one waits for a moderator. */
const words = [
  {
    name: 'Aino, Ylikylä',
    text: 'Minulle riitti, että vastaukselle oli päivä. Kielteinenkin vastaus oli parempi kuin hiljaisuus.',
  },
  {
    name: 'Myllyojan Eero',
    text: 'Kysyin koulutien valoista. Vastaus oli ei, mutta siinä oli syy ja se, kuka päätti.',
  },
  { name: 'Sirpa', text: 'Voisiko vastaukset koota yhdelle sivulle kylittäin? Samaa asiaa kysytään monessa kylässä.' },
] as const;

const reply = { name: 'Kaisa', text: 'Samoin. Viiden päivän lupaus on pitänyt ainakin Rantakylässä.' };

/** Sends the comments, publishes all but the last, answers one with a resident's reply, and builds the pages anew. */
export async function sayWords(site: TestSite, cookie: string, post: string): Promise<void> {
  const sent: Sent[] = [];
  for (const one of words) sent.push(await send(site.url, { post, ...one }));
  const [first, ...rest] = sent;
  if (!first) return;
  for (const comment of [first, ...rest.slice(0, -1)]) await decide(site.url, cookie, comment, 'publish');
  const answer = await send(site.url, { post, ...reply, replyTo: first.id });
  await decide(site.url, cookie, answer, 'publish');
  await site.build();
}
