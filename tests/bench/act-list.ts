import { openness } from '../../src/participation/signups/rules.ts';
import { catalogueOf, type BenchSite } from './site.ts';
import { signInAtDesk, type DeskVisit } from './desk-visit.ts';

/** One thing that somebody does; `prepare` is not measured. The number makes each time another one. */
export interface Act {
  name: string;
  prepare?: (n: number) => Promise<void>;
  run: (n: number) => Promise<unknown>;
}

interface Receipt {
  id: string;
  receipt: string;
}

/** Everybody sends from here; past twenty of a kind the address would be asked to wait. */
const email = (n: number) => `asukas${n}@posti.example`;

/** The acts that are measured, in the order of a resident's visit, then the desk's and the clock's. */
export async function actsOf(site: BenchSite): Promise<Act[]> {
  const { url, post } = site;
  const visit = visitor(url);
  const desk = await signInAtDesk(url);
  const { evenings } = await catalogueOf(site.dataDir);
  const evening = evenings.find((one) => openness(one, Date.now()).open)?.id ?? '';
  const list = `/api/comments/${post.id}?lang=fi`;
  const seen = /data-seen="([^"]+)"/.exec(await visit.read(post.path))?.[1];
  let last: Receipt = { id: '', receipt: '' };
  const comment = (n: number, tag: string) => visit.send('/api/comments', { post: post.id, text: `${tag} ${n}` });
  const signUp = (n: number, tag: string) =>
    visit.send('/api/signups', { evening, party: '1', email: email(n), name: `${tag} ${n}` });
  return [
    { name: 'read the live list, 200 comments', run: () => visit.read(list) },
    { name: 'read the live list, none new', run: () => visit.read(`${list}&seen=${seen}`) },
    { name: 'ask for notices', run: () => visit.read('/api/notices/bar?lang=fi') },
    { name: 'read the places of an evening', run: () => visit.read(`/api/signups/${evening}?shared=1`) },
    { name: 'comment', run: async (n) => (last = await comment(n, 'Ensin')) },
    { name: 'open a receipt', run: () => visit.read(new URL(last.receipt).pathname) },
    {
      name: 'withdraw a comment',
      prepare: async (n) => void (last = await comment(n, 'Pois')),
      run: () => visit.send(new URL(last.receipt).pathname, { action: 'withdraw' }, 200),
    },
    { name: 'sign up, with an e-mail address', run: async (n) => (last = await signUp(n, 'Tulija')) },
    {
      name: 'cancel a sign-up',
      prepare: async (n) => void (last = await signUp(n, 'Peruja')),
      run: () => visit.send(new URL(last.receipt).pathname, { action: 'withdraw' }, 200),
    },
    { name: 'feedback: yes', run: (n) => visit.send('/api/feedback', { page: `/sivu-${n}/`, useful: 'yes' }) },
    {
      name: 'feedback with words and an e-mail address',
      run: (n) => visit.send('/api/feedback', { page: '/', useful: 'no', text: `Puuttuu ${n}`, email: email(n) }),
    },
    { name: 'subscribe', run: (n) => visit.send('/api/subscriptions', { email: email(n) }) },
    ...deskActs(desk, async (n, tag) => (await comment(n, tag)).id),
    ...['rebuild', 'outbox', 'watch', 'digest', 'expire'].map((name) => ({
      name: `schedule: ${name}, nothing to do`,
      run: () => visit.send(`/_local/run/${name}`, {}, 200),
    })),
  ];
}

function deskActs(desk: DeskVisit, comment: (n: number, tag: string) => Promise<string>): Act[] {
  let id = '';
  return [
    { name: 'desk: the queue', run: () => desk.read('/desk/') },
    {
      name: 'desk: publish a comment',
      prepare: async (n) => void (id = await comment(n, 'Julki')),
      run: () => desk.send({ action: 'publish', id, version: '1' }),
    },
  ];
}

function visitor(url: string) {
  let sent = 0;
  return {
    async read(path: string): Promise<string> {
      const answer = await fetch(url + path, { headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}.`);
      return answer.text();
    },
    async send(path: string, fields: Record<string, string>, status = 201): Promise<Receipt> {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const body = JSON.stringify({ lang: 'fi', name: `Asukas ${++sent}`, ...fields });
      const answer = await fetch(url + path, { method: 'POST', headers, body });
      if (answer.status !== status) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
      return (status === 201 ? await answer.json() : {}) as Receipt;
    },
  };
}
