import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { freshStamp, staticStamp } from '../../src/participation/shared/stamp.ts';
import type { Sent } from '../tools/desk.ts';
import { openHouse, type House } from '../tools/handlers.ts';

/** A function's stamp, old enough. */
const ofFunction = () => freshStamp(Date.now() - 60_000);

/** What the small script makes of a static stamp. */
const ofScript = () => `${staticStamp('comments')}.${randomUUID()}.60000`;

const location = async (answer: Promise<Response>) => (await answer).headers.get('Location');
const records = (house: House) => house.store('ZCARD', 'comments:waiting');

describe.each(['embedded', 'redis-server'] as const)('repeats, over %s', (kind) => {
  const house = openHouse(kind);

  test('two readers with one static stamp and the same words get two receipts', async () => {
    const first = await location(house.comment({}, { ip: '192.0.2.1' }));
    const second = await location(house.comment({}, { ip: '192.0.2.2' }));
    expect(first).toMatch(/^\/r\/c[a-z0-9]{12}[0-9a-f]{32}\/$/);
    expect(second).not.toBe(first);
    expect(await records(house)).toBe(2);
  });

  test('the same fields from the same address are one comment, as a form and as JSON', async () => {
    const first = await location(house.comment());
    expect(await location(house.comment())).toBe(first);
    const program = (await (await house.comment({}, { json: true })).json()) as Sent;
    expect(new URL(program.receipt).pathname).toBe(first);
    expect(await records(house)).toBe(1);
  });

  test.each(['name', 'text', 'email', 'post'])('another %s is another comment', async (field) => {
    const value = { name: 'Liisa', text: 'Toinen.', email: 'a@b.example', post: 'other' }[field] ?? '';
    const first = await location(house.comment());
    expect(await location(house.comment({ [field]: value }))).not.toBe(first);
    expect(await records(house)).toBe(2);
  });

  test.each([
    ['a function’s', ofFunction],
    ['the script’s', ofScript],
  ])('%s one-use stamp is one comment, from wherever and with whatever words', async (_, make) => {
    const stamp = make();
    const first = await location(house.comment({ stamp, text: 'Yksi.' }));
    expect(await location(house.comment({ stamp, text: 'Kaksi.' }, { ip: '192.0.2.9' }))).toBe(first);
    expect(await records(house)).toBe(1);
  });

  test.each([
    ['a function’s', ofFunction],
    ['the script’s', ofScript],
  ])('thirty presses at once with %s stamp are one comment', async (_, make) => {
    const stamp = make();
    const presses = Array.from({ length: 30 }, (_, i) => location(house.comment({ stamp }, { ip: `192.0.2.${i}` })));
    expect(new Set(await Promise.all(presses)).size).toBe(1);
    expect(await records(house)).toBe(1);
  });

  test('ten presses at once without a script are one comment', async () => {
    const presses = Array.from({ length: 10 }, () => location(house.comment()));
    expect(new Set(await Promise.all(presses)).size).toBe(1);
    expect(await records(house)).toBe(1);
  });
});

describe('with time', () => {
  const house = openHouse();

  test('the same fields are one comment for ten minutes, then a new one', async () => {
    const first = await location(house.comment());
    house.pass(10 * 60_000 - 1);
    expect(await location(house.comment())).toBe(first);
    house.pass(2);
    expect(await location(house.comment())).not.toBe(first);
    expect(await records(house)).toBe(2);
  });

  test('a one-use stamp is still the same form after an hour', async () => {
    const stamp = ofFunction();
    const first = await location(house.comment({ stamp }));
    house.pass(3_600_000);
    expect(await location(house.comment({ stamp }))).toBe(first);
  });

  test('a repeat tells a program how the comment stands now', async () => {
    const first = (await (await house.comment({}, { json: true })).json()) as Sent;
    await house.receipt(first.receipt, { action: 'withdraw' });
    const answer = await house.comment({}, { json: true });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ ...first, status: 'withdrawn' });
  });
});
