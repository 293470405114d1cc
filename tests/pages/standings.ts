import type { Locale } from '../../src/i18n/locales.ts';
import type { TestSite } from '../tools/site.ts';
import { change, decide, send, type Sent } from './comments.ts';
import { post } from './content.ts';

/** The ways in which a comment can stand. */
export const standings = ['pending', 'published', 'correction', 'refused', 'removed', 'withdrawn', 'hidden'] as const;

/** A comment in each of those ways. */
export type Comments = Record<(typeof standings)[number], Sent>;

/** Sends a comment for each, and does with it what brings it there. `cookie` is a moderator's session. */
export async function commentsInAllStates({ url }: TestSite, cookie: string, lang: Locale): Promise<Comments> {
  const comment = (name: string, email?: string) =>
    send(url, {
      post,
      lang,
      name: `${name} ${lang}`,
      text: `${name} kirjoittaa laiturista.\n\nKaide on rikki: https://example.org/kuva.`,
      ...(email && { email: `${lang}-${email}` }),
    });
  const comments: Comments = {
    pending: await comment('Odottava', 'odottava@asukas.example'),
    published: await comment('Julkaistu'),
    correction: await comment('Korjattu', 'korjattu@asukas.example'),
    refused: await comment('Hylätty'),
    removed: await comment('Poistettu'),
    withdrawn: await comment('Peruttu'),
    hidden: await comment('Piilotettu'),
  };
  const { published, correction, refused, removed, withdrawn, hidden } = comments;
  for (const each of [published, correction, removed, withdrawn, hidden]) await decide(url, cookie, each, 'publish');
  await change(url, correction, { action: 'update', text: 'Kaide ja tikkaat ovat rikki.' });
  await change(url, withdrawn, { action: 'withdraw' });
  await decide(url, cookie, refused, 'refuse', { reason: 'offTopic', note: 'Tämä koskee toista kirjoitusta.' });
  await decide(url, cookie, removed, 'remove', { reason: 'personalData' });
  await decide(url, cookie, hidden, 'hide', { reason: 'insult' });
  return comments;
}
