import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import rebuild from '../../functions/rebuild.ts';
import { catalogue } from '../fixtures/generated.ts';
import { decide, send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';

const house = openHouse();
const minute = 60_000;
let calls = 0;
let works = true;
const hook = createServer((_, response) => {
  calls += 1;
  response.writeHead(works ? 200 : 500).end();
});
beforeAll(() => new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve)));
afterAll(() => void hook.close());
beforeEach(() => {
  [calls, works] = [0, true];
  catalogue.turns = [];
  process.env.BUILD_HOOK_URL = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
});

/** How often the hook was called so far; each call is taken for a build that shows all there is. */
async function builds(): Promise<number> {
  await house.settle();
  if (works) catalogue.wish = Number(await house.store('HGET', 'rebuild', 'wanted'));
  return calls;
}

describe('a new build of the pages', () => {
  test('is asked for when a comment is published, at most once in ten minutes', async () => {
    const cookie = await signIn(house);
    const [one, two] = [await send(house), await send(house, { text: 'Toinen.' })];
    expect(await builds()).toBe(0);
    await decide(house, cookie, 'publish', one.id);
    expect(await builds()).toBe(1);
    house.pass(minute);
    await decide(house, cookie, 'publish', two.id);
    await rebuild();
    expect(calls).toBe(1);
    house.pass(9 * minute + 1);
    await rebuild();
    expect(await builds()).toBe(2);
    house.pass(60 * minute);
    await rebuild();
    expect(await builds()).toBe(2);
  });

  test.each(['hide', 'remove', 'withdraw'])('is asked for at once after %s', async (action) => {
    const cookie = await signIn(house);
    const sent = await send(house);
    await decide(house, cookie, 'publish', sent.id);
    expect(await builds()).toBe(1);
    house.pass(1_000);
    if (action === 'withdraw') await house.receipt(sent.receipt, { action });
    else await decide(house, cookie, action, sent.id);
    expect(await builds()).toBe(2);
  });

  test('is not asked for when nothing public changes', async () => {
    const sent = await send(house);
    await decide(house, await signIn(house), 'refuse', sent.id);
    await rebuild();
    expect(await builds()).toBe(0);
  });

  test('is asked for again when the hook refused, also what must go at once', async () => {
    const cookie = await signIn(house);
    const sent = await send(house);
    await decide(house, cookie, 'publish', sent.id);
    expect(await builds()).toBe(1);
    works = false;
    house.pass(1_000);
    await house.receipt(sent.receipt, { action: 'withdraw' });
    expect(await builds()).toBe(2);
    expect(house.reported.join()).toContain('build hook');
    works = true;
    house.pass(2 * minute);
    await rebuild();
    expect(await builds()).toBe(3);
  });

  test('is asked for once when a moment has come at which pages change, whoever looks and however often', async () => {
    const at = Date.now() + 5 * minute;
    catalogue.turns = [at, at + 2 * minute];
    await rebuild();
    expect(await builds()).toBe(0);
    house.pass(5 * minute);
    await Promise.all([rebuild(), rebuild()]);
    expect(await builds()).toBe(1);
    // At once: the ten minutes between ordinary builds do not hold it back.
    house.pass(2 * minute);
    await Promise.all([rebuild(), rebuild()]);
    await rebuild();
    expect(await builds()).toBe(2);
  });

  test('is asked for again at such a moment when the hook refused, and when the build failed', async () => {
    catalogue.turns = [Date.now()];
    works = false;
    await expect(rebuild()).rejects.toThrow('not done: build');
    works = true;
    await rebuild();
    expect(calls).toBe(2);
    // The pages stay those of before, and so does what they know.
    house.pass(14 * minute);
    await rebuild();
    expect(calls).toBe(2);
    house.pass(minute);
    await rebuild();
    expect(calls).toBe(3);
  });
});
