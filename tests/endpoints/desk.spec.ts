import { describe, expect, test } from 'vitest';
import { reasons } from '../../src/participation/comments/comment.ts';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse, staff, type Fields } from '../tools/handlers.ts';
import { titleOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const screen = async (cookie: string, list = '') =>
  wordsOf(await (await house.desk(undefined, { cookie, path: `/desk/?list=${list}` })).text());
const log = async () =>
  ((await house.store('ZRANGE', 'moderation:log', '0', '-1')) as string[]).map((entry) => JSON.parse(entry) as unknown);

describe('who may decide', () => {
  test.each([
    ['no session', {}, 401],
    ['a session that never was', { cookie: `__Host-desk=${'0'.repeat(64)}` }, 401],
  ])('%s: nothing changes', async (_, sending, status) => {
    const sent = await send(house);
    expect((await house.desk({ action: 'publish', id: sent.id }, sending)).status).toBe(status);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });

  test.each([
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a neighbour site', { 'Sec-Fetch-Site': 'same-site' }],
    ['from nowhere', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
    ['from another origin', { Origin: 'https://muu.testila.example' }],
  ])('a form %s: 403, nothing changes', async (_, headers) => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const answer = await house.desk(
      { action: 'publish', id: sent.id },
      { cookie, headers: Object.fromEntries(Object.entries(headers)) },
    );
    expect(answer.status).toBe(403);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });

  test('a form without either header is refused', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const answer = await house.desk({ action: 'publish', id: sent.id }, { cookie, bare: true });
    expect(answer.status).toBe(403);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });

  test('looking changes nothing, whatever the address asks', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const answer = await house.desk(undefined, { cookie, path: `/desk/?action=publish&id=${sent.id}` });
    expect([answer.status, answer.headers.get('Cache-Control'), answer.headers.get('X-Robots-Tag')]).toEqual([
      200,
      'no-store',
      'noindex',
    ]);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });
});

describe('decisions', () => {
  test.each([
    ['publish', 'pending', 'published', true, 'Kommenttisi on julkaistu'],
    ['refuse', 'pending', 'refused', false, 'Kommenttiasi ei julkaistu'],
    ['remove', 'pending', 'removed', false, 'Kommenttisi on poistettu'],
    ['hide', 'published', 'pending', false, 'Kommenttisi on piilotettu'],
    ['remove', 'published', 'removed', false, 'Kommenttisi on poistettu'],
  ])('%s what is %s: %s', async (action, before, after, isPublic, subject) => {
    const fields = { email: 'maija@posti.example', text: 'Salaista.' };
    const sent =
      before === 'pending'
        ? { ...(await send(house, fields)), cookie: await signIn(house) }
        : await publish(house, fields);
    const answer = await decide(house, sent.cookie, action, sent.id, {
      reason: 'insult',
      note: 'Toinen lause ei käy.',
    });
    expect(answer.status).toBe(303);
    expect(await receiptOf(house, sent)).toMatchObject({ status: after });
    expect((await published(house)).map(({ id }) => id)).toEqual(isPublic ? [sent.id] : []);
    const mail = (await house.mails()).findLast(
      ({ to, read }) => to.includes(fields.email) && read.subject === subject,
    );
    const reason = action === 'publish' ? null : 'insult';
    expect(mail?.read.text?.includes('Toinen lause ei käy.') ?? 'no mail').toBe(reason !== null);
    expect(mail?.read.text?.includes('loukkaa toista')).toBe(reason !== null);
    expect(await log()).toContainEqual({
      at: Date.now(),
      by: staff.moderator,
      action,
      comment: sent.id,
      post: 'open',
      reason,
    });
    expect(JSON.stringify(await log())).not.toMatch(/Salaista|Maija|posti|lause/);
    expect(await screen(sent.cookie, 'log')).toContain(staff.moderator);
  });

  test('the author’s receipt tells the reason and the explanation', async () => {
    const sent = await send(house);
    await decide(house, await signIn(house), 'refuse', sent.id, { reason: 'offTopic', note: 'Aihe on <toinen>.' });
    const words = wordsOf(await (await house.receipt(sent.receipt)).text());
    expect(words).toContain('Kommentti ei liity keskustelun aiheeseen');
    expect(words).toContain('Aihe on <toinen>.');
    expect(await receiptOf(house, sent)).toMatchObject({ reason: { code: 'offTopic', note: 'Aihe on <toinen>.' } });
  });

  test('what was refused can be published after all', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    await decide(house, cookie, 'refuse', sent.id);
    await decide(house, cookie, 'publish', sent.id);
    expect(await receiptOf(house, sent)).toMatchObject({ status: 'published', reason: null });
  });

  test.each(['publish', 'refuse', 'hide', 'remove'])('%s what its author withdrew: refused', async (action) => {
    const sent = await send(house);
    const cookie = await signIn(house);
    await house.receipt(sent.receipt, { action: 'withdraw' });
    expect((await decide(house, cookie, action, sent.id)).status).toBe(409);
    expect((await receiptOf(house, sent)).status).toBe('withdrawn');
    expect(await log()).toEqual([]);
  });

  test('a correction that came in between is not published unseen', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const page = await (await house.desk(undefined, { cookie })).text();
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    await house.receipt(sent.receipt, { action: 'update', text: 'Ihan muuta.' }, { json: false });
    const answer = await decide(house, cookie, 'publish', sent.id, { version });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(titleOf(html)).toMatch(/^Virhe: /);
    expect(wordsOf(html)).toContain('Ihan muuta.');
    expect(await published(house)).toEqual([]);
  });

  test('an explanation that is too long comes back whole', async () => {
    const sent = await send(house);
    const note = `\n${'ä'.repeat(1_001)}`;
    const answer = await decide(house, await signIn(house), 'refuse', sent.id, { note });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(note);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });

  test.each([
    [422, { action: 'erase' }],
    [422, { action: 'constructor' }],
    [422, { action: 'refuse', reason: 'dislike' }],
    [409, { action: 'publish', id: 'unknown' }],
    [409, { action: 'publish', id: '__proto__' }],
    [409, { action: 'hide' }],
  ] as const)('%i for %j of a waiting comment, and nothing changes', async (status, fields: Fields) => {
    const sent = await send(house);
    const answer = await house.desk({ id: sent.id, ...fields }, { cookie: await signIn(house) });
    expect(answer.status).toBe(status);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });
});

test('the queue shows the oldest first, the other lists the newest', async () => {
  const cookie = await signIn(house);
  const names = ['Aada', 'Birgit', 'Celia'];
  for (const name of names) {
    await send(house, { name });
    house.pass(1_000);
  }
  const order = async (list: string) => {
    const words = await screen(cookie, list);
    return names.toSorted((a, b) => words.indexOf(a) - words.indexOf(b));
  };
  expect(await order('waiting')).toEqual(names);
  for (const id of (await house.store('ZRANGE', 'comments:waiting', '0', '-1')) as string[]) {
    await decide(house, cookie, 'publish', id);
    house.pass(1_000);
  }
  expect(await order('published')).toEqual(names.toReversed());
  expect((await published(house)).map(({ name }) => name)).toEqual(names);
});

test.each(reasons)('the reason %s has words at the desk and in the log', async (reason) => {
  const sent = await send(house);
  const cookie = await signIn(house);
  expect((await decide(house, cookie, 'refuse', sent.id, { reason })).status).toBe(303);
  expect((await receiptOf(house, sent)).reason).toMatchObject({ code: reason });
});
