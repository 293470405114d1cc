import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { publish, receiptOf, send } from '../tools/desk.ts';
import { lostAnswer, nonsense, startFakeStore, type Misbehaviour } from '../tools/fake-store.ts';
import { openHouse } from '../tools/handlers.ts';
import { valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Puts a store that fails in the real one's place, and returns what puts the real one back. */
async function replaceStore(misbehave: Misbehaviour, from?: number) {
  const real = process.env.UPSTASH_REDIS_REST_URL ?? '';
  const { url, close } = await startFakeStore(real, misbehave, from);
  closers.push(close);
  process.env.UPSTASH_REDIS_REST_URL = url;
  return () => Object.assign(process.env, { UPSTASH_REDIS_REST_URL: real });
}

const text = '\nTärkeä ajatus.';

describe.each(Object.entries(nonsense))('the store answers %s', (_, misbehave) => {
  test('at the gate: 503, nothing was saved, the text comes back', async () => {
    const repair = await replaceStore(misbehave);
    const answer = await house.comment({ text });
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(wordsOf(html)).toContain('Mitään ei tallennettu');
    expect(valueOf(html, 'text')).toBe(text);
    repair();
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(0);
  });

  test('at the write: never a receipt, never a promise either way, and the same form can be sent again', async () => {
    const repair = await replaceStore(misbehave, 2);
    const answer = await house.comment({ text });
    const html = await answer.text();
    expect([answer.status, answer.headers.get('Location')]).toEqual([503, null]);
    expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(wordsOf(html)).toContain('Emme tiedä vielä');
    expect(wordsOf(html)).not.toContain('Mitään ei tallennettu');
    expect(valueOf(html, 'text')).toBe(text);
    repair();
    expect((await house.comment({ text, stamp: valueOf(html, 'stamp') ?? '' })).status).toBe(303);
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
  });

  test('a reader gets no made-up list or receipt, and nobody is signed in', async () => {
    const { receipt, cookie } = await publish(house);
    await replaceStore(misbehave);
    const list = await house.list('open', { json: true });
    if (list.ok) expect(await list.json()).toMatchObject({ count: 0, comments: [] });
    expect((await house.receipt(receipt)).ok).toBe(false);
    expect(wordsOf(await (await house.desk(undefined, { cookie })).text())).not.toContain('Kirjautunut');
  });
});

describe('with the store gone', () => {
  test('withdrawing and deciding say that nothing was done, and nothing was', async () => {
    const sent = await publish(house);
    const real = process.env.UPSTASH_REDIS_REST_URL;
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(503);
    expect((await house.desk({ action: 'hide', id: sent.id }, { cookie: sent.cookie })).status).toBe(503);
    expect((await house.desk({ email: 'anna@testila.example' })).status).toBe(503);
    expect((await house.list()).status).toBe(503);
    process.env.UPSTASH_REDIS_REST_URL = real;
    expect((await receiptOf(house, sent)).status).toBe('published');
  });

  test('the log tells what failed and nothing of who wrote what', async () => {
    const repair = await replaceStore((response) => response.writeHead(400).end('{"error":"ERR out of memory"}'), 2);
    await house.comment({ name: 'Maija', text, email: 'maija@posti.example' });
    repair();
    expect(house.reported.join()).toContain('out of memory');
    expect(house.reported.join()).not.toMatch(/Maija|ajatus|posti/);
  });

  test('nor what the store answered, when half of that is missing', async () => {
    const { receipt } = await publish(house);
    const half = JSON.stringify({ result: ['1', '{"name":"Maija","email":"maija@posti.example"}'] }).slice(0, -1);
    const repair = await replaceStore((response) => response.writeHead(200).end(half));
    expect((await house.receipt(receipt)).status).toBe(503);
    repair();
    expect(house.reported.join()).toContain('parse');
    expect(house.reported.join()).not.toMatch(/Maija|posti/);
  });

  test('a comment whose answer was lost is one comment, however late its form comes again', async () => {
    const repair = await replaceStore(lostAnswer, 2);
    const answer = await house.comment({ text });
    expect(answer.status).toBe(503);
    const stamp = valueOf(await answer.text(), 'stamp') ?? '';
    repair();
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
    house.pass(3_600_000);
    expect((await house.comment({ text, stamp })).status).toBe(303);
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
  });

  test.each([
    ['was not made', (response: ServerResponse) => void response.destroy()],
    ['was made', lostAnswer],
  ])('a withdrawal that %s and whose answer was lost can be asked for again', async (_, misbehave) => {
    const sent = await send(house);
    const repair = await replaceStore(misbehave, 3);
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(503);
    repair();
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(303);
    expect((await receiptOf(house, sent)).status).toBe('withdrawn');
  });
});

test('a store that takes three seconds is as good as gone after two', { timeout: 20_000 }, async () => {
  await replaceStore(
    (response) => void setTimeout(() => response.writeHead(200).end('{"result":["b3Blbg==",""]}'), 6_000),
  );
  const [comment, list] = await Promise.all([house.comment({ text }), house.list()]);
  // Both were told before the store spoke.
  expect([comment.status, list.status]).toEqual([503, 503]);
  expect(valueOf(await comment.text(), 'text')).toBe(text);
});
