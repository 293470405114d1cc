import { beforeEach, describe, expect, test } from 'vitest';
import { messages } from '../../src/staff/messages.ts';
import { freshStamp, staticStamp } from '../../src/participation/shared/stamp.ts';
import { catalogue } from '../fixtures/generated.ts';
import { published, receiptOf, send, signIn } from '../tools/desk.ts';
import { noon, openHouse, type Fields } from '../tools/handlers.ts';
import { wordsOf } from '../tools/html.ts';

const house = openHouse();
const { holds } = messages.fi.desk;
const word = 'a-word-of-sixteen';
beforeEach(() => {
  catalogue.site = { ...catalogue.site, moderation: 'after' };
});

async function statusOf(fields: Fields): Promise<string> {
  const answer = await house.comment(fields);
  const receipt = answer.headers.get('Location') ?? '';
  return (await receiptOf(house, { receipt })).status;
}

describe('where comments are published at once', () => {
  test.each([
    ['a static page’s stamp', {}],
    ['a function’s stamp', { stamp: 'fresh' }],
    ['the script’s stamp', { stamp: 'script' }],
    ['two links', { text: 'https://a.example ja https://b.example' }],
  ])('%s: published', async (_, fields: Fields) => {
    const stamps: Fields = {
      fresh: freshStamp(noon - 3_000),
      script: `${staticStamp('comments')}.${word}.3000`,
    };
    const stamp = stamps[fields.stamp ?? ''];
    expect(await statusOf(stamp ? { ...fields, stamp } : fields)).toBe('published');
    expect(await published(house)).toHaveLength(1);
  });

  test('a program needs no stamp', async () => {
    expect((await send(house)).status).toBe('published');
  });

  test.each([
    ['a filled honeypot', 'honeypot', () => ({ website: 'https://spam.example' })],
    ['no stamp', 'stamp', () => ({ stamp: '' })],
    ['a forged static stamp', 'stamp', () => ({ stamp: `s.${'0'.repeat(32)}` })],
    ['another kind’s stamp', 'stamp', () => ({ stamp: staticStamp('feedback') })],
    ['a forged one-use stamp', 'stamp', () => ({ stamp: `f.${noon - 60_000}.${word}.${'0'.repeat(32)}` })],
    ['an age that was changed', 'stamp', () => ({ stamp: freshStamp(noon).replace(/^f\.\d+/, `f.${noon - 60_000}`) })],
    ['a word that is too short', 'stamp', () => ({ stamp: `${staticStamp('comments')}.short.60000` })],
    ['a function’s stamp too young', 'young', () => ({ stamp: freshStamp(noon - 2_999) })],
    ['the script’s stamp too young', 'young', () => ({ stamp: `${staticStamp('comments')}.${word}.2999` })],
    ['an age that is no number', 'young', () => ({ stamp: `${staticStamp('comments')}.${word}.x` })],
    ['three links', 'links', () => ({ text: 'https://a.example http://b.example www.c.example' })],
    ['a personal identity code', 'identityCode', () => ({ text: 'Olen 131052-308T.' })],
  ] as const)('%s: held with its reason at the desk, never dropped', async (_, hold, fields) => {
    expect(await statusOf(fields())).toBe('pending');
    expect(await published(house)).toEqual([]);
    const desk = await (await house.desk(undefined, { cookie: await signIn(house) })).text();
    expect(wordsOf(desk)).toContain(holds[hold]);
    expect(wordsOf(desk)).toContain('Maija');
  });

  test('several reasons are all told', async () => {
    await house.comment({ website: 'x', stamp: '', text: 'www.a.example www.b.example www.c.example' });
    const words = wordsOf(await (await house.desk(undefined, { cookie: await signIn(house) })).text());
    for (const hold of [holds.honeypot, holds.stamp, holds.links]) expect(words).toContain(hold);
  });
});

test('where comments are approved first, every one of them waits', async () => {
  catalogue.site = { ...catalogue.site, moderation: 'before' };
  expect(await statusOf({})).toBe('pending');
  expect(await published(house)).toEqual([]);
});

test('a signature of a retired secret is still good', async () => {
  const stamp = staticStamp('comments');
  const retired = process.env.SECRET ?? '';
  process.env.SECRET = `${'new'.repeat(12)},${retired}`;
  expect(await statusOf({ stamp })).toBe('published');
  process.env.SECRET = 'new'.repeat(12);
  expect(await statusOf({ stamp, text: 'Toinen.' })).toBe('pending');
});
