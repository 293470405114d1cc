import type { Context } from '@netlify/functions';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import comments from '../../functions/comments.ts';
import signups from '../../functions/signups.ts';
import { listVersion } from '../../src/participation/comments/list-version.ts';
import { decide, publish, published, signIn } from '../tools/desk.ts';
import { createEdge } from '../tools/edge.ts';
import { home, noon, openHouse } from '../tools/handlers.ts';
import { valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();

/** What Netlify was asked to purge, and whether it does so. */
const purges: string[][] = [];
let netlify = { works: true };

beforeEach(() => {
  purges.length = 0;
  netlify = { works: true };
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string | URL, init?: RequestInit) => {
    if (!String(url).startsWith('https://api.netlify.com/')) return real(url, init);
    const asked = JSON.parse(String(init?.body)) as { site_id: string; cache_tags: string[] };
    expect([new Headers(init?.headers).get('authorization'), asked.site_id]).toEqual(['Bearer purge', 'site']);
    if (netlify.works) purges.push(asked.cache_tags);
    return Promise.resolve(new Response(null, { status: netlify.works ? 202 : 429 }));
  });
  Object.assign(process.env, { NETLIFY_PURGE_API_TOKEN: 'purge', SITE_ID: 'site' });
});
afterEach(async () => {
  await house.settle();
  for (const name of ['NETLIFY_PURGE_API_TOKEN', 'SITE_ID']) Reflect.deleteProperty(process.env, name);
  vi.unstubAllGlobals();
});

const get = (path: string, accept = 'text/html') => new Request(home + path, { headers: { Accept: accept } });

const reader = { ip: '192.0.2.1', waitUntil: () => undefined };

const listOf = (request: Request) =>
  comments(request, { ...reader, params: { post: 'open' } } as unknown as Context) as Promise<Response>;

const placesOf = (request: Request) =>
  signups(request, { ...reader, params: { evening: 'coming' } } as unknown as Context) as Promise<Response>;

const list = '/api/comments/open?lang=fi';

/** The edge with one published comment behind it, already asked for by somebody at noon. */
async function keptList() {
  const sent = await publish(house);
  await house.settle();
  purges.length = 0;
  const edge = createEdge(listOf);
  await edge.ask(get(list), noon);
  return { ...sent, edge };
}

describe('a crowd at one post', () => {
  test('reaches the function a few times a minute, whoever asks how often', async () => {
    const { edge } = await keptList();
    for (let at = 0; at < 60_000; at += 200) await edge.ask(get(list), noon + at);
    expect(edge.counts).toEqual({ asked: 301, reached: 3 });
  });

  test('never gets another’s answer: each language, kind of answer and version of the page has its own', async () => {
    const { edge } = await keptList();
    const asked = [list, '/api/comments/open?lang=sv', `${list}&seen=x`].map((path) => get(path));
    for (const request of [...asked, get(list, 'application/json')]) await edge.ask(request, noon);
    expect(edge.counts.reached).toBe(4);
    await edge.ask(get(`${list}&utm_source=push`), noon);
    expect(edge.counts.reached).toBe(4);
  });

  test('at an evening shares what the page’s script asks for, with a stamp that is nobody’s', async () => {
    const edge = createEdge(placesOf);
    const path = '/api/signups/coming?lang=fi';
    const stampOf = async (address: string) => valueOf(await (await edge.ask(get(address), noon)).text(), 'stamp');
    const shared = [await stampOf(`${path}&shared=1`), await stampOf(`${path}&shared=1`)];
    expect(shared.map((stamp) => stamp?.slice(0, 2))).toEqual(['s.', 's.']);
    expect(edge.counts.reached).toBe(1);
    expect(await stampOf(path)).not.toBe(await stampOf(path));
    expect(edge.counts.reached).toBe(3);
  });
});

describe('what a moderator takes off', () => {
  test('is purged at once', async () => {
    const { edge, id, cookie } = await keptList();
    await decide(house, cookie, 'hide', id);
    await house.settle();
    expect(purges).toEqual([['comments-open']]);
    purges.forEach((tags) => edge.purge(tags));
    expect(wordsOf(await (await edge.ask(get(list), noon + 1000)).text())).not.toContain('Hyvä ajatus.');
  });

  test('is gone within a minute when Netlify does not purge, and the log says so', async () => {
    netlify.works = false;
    const { edge, id, cookie } = await keptList();
    await decide(house, cookie, 'remove', id);
    await house.settle();
    expect(house.reported.join()).toContain('429');
    expect(wordsOf(await (await edge.ask(get(list), noon + 60_000)).text())).not.toContain('Hyvä ajatus.');
  });

  test('by its author, or with a person’s data, too; what nobody sees purges nothing', async () => {
    const { receipt, cookie } = await keptList();
    await house.receipt(receipt, { action: 'withdraw' });
    await house.settle();
    expect(purges).toEqual([['comments-open']]);
    const { id } = (await (await house.comment({ text: 'Toinen.' }, { json: true })).json()) as { id: string };
    await decide(house, cookie, 'refuse', id);
    await house.settle();
    expect(purges).toHaveLength(1);
    const email = 'maija@posti.example';
    await publish(house, { email, text: 'Kolmas.' });
    const official = await signIn(house, 'outi@testila.example');
    const fields = { action: 'erase', who: email, confirmed: 'yes' };
    const erased = await house.desk(fields, { cookie: official, path: '/desk/person/' });
    await house.settle();
    expect([erased.status, await published(house)]).toEqual([303, []]);
    expect(purges.at(-1)).toEqual(['comments']);
  });
});

test('a page that shows all there is is sent nothing; one that does not gets the list', async () => {
  await publish(house);
  const seen = listVersion((await published(house)) as never, true);
  const ask = async () => (await listOf(get(`${list}&seen=${seen}`))).text();
  expect(await ask()).toBe('');
  await publish(house, { text: 'Uusi ajatus.' });
  expect(wordsOf(await ask())).toContain('Uusi ajatus.');
});

test('what is one person’s alone is kept nowhere', async () => {
  const { id, receipt, cookie } = await publish(house);
  const answers = await Promise.all([
    house.receipt(receipt),
    house.receipt(receipt, undefined, { json: true }),
    house.replyForm('open', id),
    house.reportForm(id),
    house.places(),
    house.desk(undefined, { cookie }),
    house.comment({ name: '' }),
    house.comment({ text: 'Toinen.' }),
    house.list('none'),
    house.places('none', { json: true }),
  ]);
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('netlify-cdn-cache-control')).toBeNull();
  }
});
