import type { Catalogue } from '../../src/generated/catalogue.js';
import { openness } from '../../src/participation/signups/rules.ts';
import type { Job } from './generator.ts';
import { catalogueOf, type BenchSite } from './site.ts';

/** Something that is read. */
export interface Asked {
  name: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  /** Whether the same bytes are asked of the floor, and whether that has them in the store too. */
  floor: boolean;
  fromStore?: boolean;
}

type Sent = Pick<Job, 'method' | 'path' | 'headers' | 'bodies' | 'status'> & { name: string };

const html = { accept: 'text/html', 'accept-encoding': 'br' };
const json = { accept: 'application/json' };

/** What is measured: what is read, and one of each kind that is sent. */
export async function requestsOf(site: BenchSite): Promise<{ reading: Asked[]; sending: Sent[] }> {
  const catalogue = await catalogueOf(site.dataDir);
  const list = `/api/comments/${site.post.id}`;
  const answer = await fetch(`${site.url}${list}`, { headers: json });
  const { comments } = (await answer.json()) as { comments: { id: string }[] };
  const page = await (await fetch(site.url + site.post.path)).text();
  const seen = /data-seen="([^"]+)"/.exec(page)?.[1];
  const { evening, receipt } = await someReceipt(site, catalogue);
  const path = (address: string) => new URL(address).pathname;
  return {
    reading: [
      { name: 'list of posts, a file', path: path(site.pages['list of posts'] ?? ''), headers: html, floor: true },
      { name: 'post, a file', path: site.post.path, headers: html, floor: true },
      { name: `${comments.length} comments, JSON`, path: list, headers: json, floor: true, fromStore: true },
      { name: `${comments.length} comments, page`, path: `${list}?lang=fi`, headers: html, floor: false },
      { name: 'comments, none new', path: `${list}?lang=fi&seen=${seen}`, headers: html, floor: false },
      { name: 'notices, bar', path: '/api/notices/bar?lang=fi', headers: html, floor: false },
      { name: 'places of an evening', path: `/api/signups/${evening}?shared=1`, headers: html, floor: false },
      { name: 'a receipt', path: receipt, headers: html, floor: false },
    ],
    sending: [
      post('comment', '/api/comments', { post: site.post.id, text: 'Hyvä ajatus, jota kannatan. %n' }),
      post('sign-up', '/api/signups', { evening, party: '1' }),
      post('feedback', '/api/feedback', { page: '/', useful: 'no', text: 'En löytänyt aikataulua. %n' }),
      post('subscription, with a mail', '/api/subscriptions', { email: 'asukas%n@posti.example' }),
      // A comment takes a hundred open reports.
      post('report', '/api/reports', ...comments.map(({ id }) => ({ comment: id, reason: 'other', text: 'Syy %n' }))),
    ],
  };
}

function post(name: string, path: string, ...fields: Record<string, string>[]): Sent {
  const bodies = fields.map((own) => JSON.stringify({ lang: 'fi', name: 'Asukas %n', ...own }));
  const headers = { ...json, 'content-type': 'application/json' };
  return { name: `POST ${name}`, method: 'POST', path, headers, bodies, status: 201 };
}

async function someReceipt({ url }: BenchSite, { evenings }: Catalogue) {
  const evening = evenings.find((one) => openness(one, Date.now()).open)?.id;
  if (evening === undefined) throw new Error('The demo content has no evening with open sign-up.');
  const { path, headers, bodies } = post('sign-up', '/api/signups', { evening, party: '1' });
  const answer = await fetch(url + path, { method: 'POST', headers, body: bodies[0] ?? '' });
  const { receipt } = (await answer.json()) as { receipt: string };
  return { evening, receipt: new URL(receipt).pathname };
}
