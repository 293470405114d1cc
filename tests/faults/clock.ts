import digest from '../../functions/digest.ts';
import expire from '../../functions/expire.ts';
import outbox from '../../functions/outbox.ts';
import rebuild from '../../functions/rebuild.ts';
import type { CataloguePost } from '../../src/generated/catalogue.js';
import { beginning } from '../../src/person/unfinished-store.ts';
import { commit } from '../../src/store/commit.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { decide, send } from '../tools/desk.ts';
import { type House } from '../tools/handlers.ts';
import { signUp } from '../tools/signups.ts';
import { ask } from '../tools/subscriptions.ts';
import { cookieOf, proofTo, type Act, type Acts } from './act.ts';
import { feedback, publicComment, report } from './residents.ts';

const email = 'maija@posti.example';
const other = 'pekka@posti.example';
const hour = 3_600_000;
const day = 24 * hour;

const run = (work: () => Promise<void>, before: (house: House) => Promise<unknown>): Act => ({
  stage: async (house) => {
    await before(house);
    return async () => {
      await work();
      return undefined;
    };
  },
  scheduled: true,
});

/** A post that came out just now. */
function post(id: string): CataloguePost {
  const pages = { fi: { title: `Kirjoitus ${id}`, path: `/blogi/${id}/`, summary: null } };
  return { id, at: Date.now(), author: null, comments: 'open', commentsClose: null, pages } as unknown as CataloguePost;
}

async function subscriber(house: House, to: string): Promise<void> {
  await ask(house, { email: to }, '192.0.2.7');
  const { path, proof } = await proofTo(house, to);
  await house.receipt(path, { action: 'confirm', proof });
}

/** Two who come, and a third who waits, to an evening of which something then becomes another. */
async function signedUp(house: House, facts: Parameters<typeof evening>[1]): Promise<void> {
  catalogue.evenings = [evening('coming', { capacity: 2 })];
  for (const name of ['a', 'b', 'c']) await signUp(house, { name, email: `${name}@posti.example` });
  await house.settle();
  catalogue.evenings = [evening('coming', { capacity: 2, ...facts })];
}

/** What happens by the clock. */
export const byClock: Acts = {
  'the digest': run(digest, async (house) => {
    await subscriber(house, email);
    await subscriber(house, other);
    house.pass(day);
    catalogue.posts = [post('new'), ...catalogue.posts];
  }),
  'letters that a mail server refused before': run(outbox, async (house) => {
    const comment = await send(house, { email });
    await house.settle();
    await house.store('ZADD', 'outbox', '0', 'bbbbbbbbbbbb');
    const mail = JSON.stringify({ to: email, lang: 'fi', subject: 'Kirje', text: comment.id, html: '', until: null });
    await house.store('HSET', 'mail:bbbbbbbbbbbb', 'data', mail, 'tries', '1', 'expires', String(Date.now() + day));
  }),
  'news for moderators and officials after their quiet hour': run(outbox, async (house) => {
    await send(house);
    await feedback(house);
    await send(house, { text: 'Toinen.' });
    await feedback(house, { text: 'Toinen.' });
    await house.settle();
    house.pass(hour + 1);
  }),
  'an evening that was moved': run(outbox, (house) => signedUp(house, { starts: Date.parse('2026-12-11T16:00:00Z') })),
  'an evening that is off': run(outbox, (house) => signedUp(house, { status: 'cancelled' })),
  'an evening with more room than before': run(outbox, (house) => signedUp(house, { capacity: 3 })),
  reminders: run(outbox, async (house) => {
    await signedUp(house, {});
    house.pass(Date.parse('2026-12-09T13:30:00Z') - Date.now());
  }),
  'a notice that ends': run(rebuild, async (house) => {
    const fields = {
      severity: 'urgent',
      'title-fi': 'Vesi',
      from: '',
      until: '9.6.2026 klo 13.00',
      version: '0',
      action: 'publish',
    };
    await house.desk(fields, { cookie: await cookieOf(), path: '/desk/notices/new/' });
    await house.settle();
    house.pass(2 * hour);
  }),
  'the night': run(expire, async (house) => {
    const kept = await publicComment(house, { email, text: 'Julki.' });
    await report(house, kept.id);
    const refused = await send(house, { email: other, text: 'Ei.' });
    await decide(house, await cookieOf(), 'refuse', refused.id, { reason: 'offTopic', note: '' });
    await feedback(house);
    await signUp(house, { email: other });
    await house.settle();
    await expire();
    house.pass(91 * day);
    const who = { emails: [other], records: [] };
    await commit([], beginning(who).changes);
  }),
};
