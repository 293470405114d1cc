import { describe, expect, test } from 'vitest';
import expire from '../../functions/expire.ts';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';

const house = openHouse();
const day = 86_400_000;
const email = 'maija@posti.example';

/** Everything in the store, key by key, as text. */
async function everything(): Promise<Map<string, string>> {
  const read: Record<string, (key: string) => string[]> = {
    string: (key) => ['GET', key],
    hash: (key) => ['HGETALL', key],
    set: (key) => ['SMEMBERS', key],
    zset: (key) => ['ZRANGE', key, '0', '-1'],
    list: (key) => ['LRANGE', key, '0', '-1'],
  };
  const entries = ((await house.store('KEYS', '*')) as string[]).map(async (key) => {
    const kind = String(await house.store('TYPE', key));
    return [key, JSON.stringify(await house.store(...(read[kind]?.(key) ?? [])))] as const;
  });
  return new Map(await Promise.all(entries));
}

const holding = async (words: RegExp) =>
  [...(await everything())].filter(([, text]) => words.test(text)).map(([key]) => key);

test('the e-mail address goes 90 days after publication, the comment stays', async () => {
  const sent = await publish(house, { email });
  await house.mails();
  house.pass(90 * day - 1);
  await expire();
  expect(await holding(/maija@/)).toEqual([`comment:${sent.id}`]);
  house.pass(1);
  await expire();
  expect(await holding(/maija@/)).toEqual([]);
  expect(await published(house)).toMatchObject([{ name: 'Maija' }]);
  expect((await receiptOf(house, sent)).status).toBe('published');
});

test('a published comment goes after five years, from the page too', async () => {
  const sent = await publish(house);
  const kept = await publish(house, { text: 'Toinen.', post: 'other' });
  house.pass(5 * 366 * day);
  await expire();
  expect(await published(house)).toEqual([]);
  expect(await holding(/Maija|Hyvä ajatus/)).toEqual([]);
  expect((await house.receipt(sent.receipt)).status).toBe(404);
  expect((await house.receipt(kept.receipt)).status).toBe(404);
});

test.each(['refuse', 'remove', 'withdraw'])('after %s everything of it goes in 90 days', async (action) => {
  const sent = await send(house, { email });
  if (action === 'withdraw') await house.receipt(sent.receipt, { action });
  else await decide(house, await signIn(house), action, sent.id);
  await house.mails();
  house.pass(90 * day - 1);
  await expire();
  expect((await house.receipt(sent.receipt)).status).toBe(200);
  house.pass(1);
  await expire();
  expect((await house.receipt(sent.receipt)).status).toBe(404);
  expect(await holding(/Maija|Hyvä ajatus|maija@/)).toEqual([]);
  const traces = await holding(new RegExp(sent.id));
  expect(traces.filter((key) => key !== 'moderation:log')).toEqual([]);
});

test('the log goes after two years, and has no text in it before', async () => {
  const { id } = await publish(house, { email });
  expect(await holding(new RegExp(id))).toContain('moderation:log');
  expect((await everything()).get('moderation:log')).not.toMatch(/Maija|ajatus|maija@/);
  house.pass(2 * 366 * day);
  await expire();
  expect(await house.store('EXISTS', 'moderation:log')).toBe(0);
});

test('what comes after the fiftieth goes in the same night', async () => {
  for (let i = 0; i < 60; i++) {
    const sent = await send(house, { text: `${i}` }, `192.0.2.${i}`);
    await house.receipt(sent.receipt, { action: 'withdraw' }, { ip: `192.0.2.${i}` });
  }
  house.pass(91 * day);
  await expire();
  expect(await house.store('ZCARD', 'comments:due')).toBe(0);
  expect(await house.store('KEYS', 'comment:*')).toEqual([]);
});

describe('nothing about a person stays by accident', () => {
  test('every key that holds a name, a text or an address ends by itself, but for what is public', async () => {
    const sent = await publish(house, { email });
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await send(house, { email, text: 'Hyvä ajatus, odottaa.' });
    await house.receipt(sent.receipt, { action: 'update', text: 'Hyvä ajatus, korjattu.' });
    await house.desk({ email: 'kuka@muualla.example' });
    await house.settle();
    const personal = await holding(/Maija|Hyvä ajatus|maija@|muualla/);
    expect(personal.length).toBeGreaterThan(3);
    const endless: string[] = [];
    for (const key of personal) if (Number(await house.store('PTTL', key)) < 0) endless.push(key);
    // These are the page itself; `expire` takes each comment out of them at its time.
    expect(endless.sort()).toEqual(['comments:list:open', 'comments:views:open']);
  });

  test('after six years and a nightly round the store is empty of comments, mails, sessions and log', async () => {
    await publish(house, { email });
    await send(house, { email, text: 'Toinen.' });
    await house.mails();
    house.pass(6 * 366 * day);
    await expire();
    const left = (await house.store('KEYS', '*')) as string[];
    expect(left.filter((key) => !/^(rebuild|comments:posts|comments:list:.*|activity:.*)$/.test(key))).toEqual([]);
    expect(await holding(/Maija|ajatus|maija@|anna@/)).toEqual([]);
  });
});
