import { describe, expect, test } from 'vitest';
import { decide, publish, send } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { tagOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const email = 'maija.meikalainen@posti.example';
const open = async (cookie: string, query = '') =>
  (await house.desk(undefined, { cookie, path: `/desk/?lang=fi&${query}` })).text();

/** Published comments of one address, and one that waits. */
async function author(published: number) {
  let cookie = '';
  for (let i = 0; i < published; i++) cookie = (await publish(house, { email, text: `Kommentti ${i}.` })).cookie;
  return { cookie, waiting: await send(house, { email, text: 'Odottaa.' }) };
}

describe('the same address', () => {
  test('is told by what came from it, never by itself', async () => {
    const { cookie } = await author(2);
    const refused = await send(house, { email: email.toUpperCase(), text: 'Hylättävä.' });
    await decide(house, cookie, 'refuse', refused.id);
    const html = await open(cookie);
    expect(wordsOf(html)).toContain('Samasta osoitteesta: 2 julkaistua, 1 julkaisematta jätetty');
    expect(html).not.toMatch(/meikalainen/i);
    expect(html).toContain(`find=${refused.id.toUpperCase().replace(/(.{4})(.{4})/, '$1-$2-')}`);
  });

  test('says nothing of a comment without one', async () => {
    const sent = await publish(house);
    expect(wordsOf(await open(sent.cookie, 'list=published'))).not.toContain('Samasta osoitteesta');
  });
});

describe('trust', () => {
  test('is offered from the third published comment on, and taken back', async () => {
    const { cookie, waiting } = await author(3);
    expect(tagOf(await open(cookie), 'value="trust"')).not.toBe('');
    const given = await decide(house, cookie, 'trust', waiting.id);
    expect(given.headers.get('Location')).toContain('done=trust');
    const html = await open(cookie);
    expect([tagOf(html, 'value="trust"'), html.includes('<li>Luotettu kirjoittaja</li>')]).toEqual(['', true]);
    await decide(house, cookie, 'untrust', waiting.id);
    const after = await open(cookie);
    expect([tagOf(after, 'value="untrust"'), tagOf(after, 'value="trust"') !== '']).toEqual(['', true]);
    expect(wordsOf(await open(cookie, 'list=log'))).toMatch(/Lopeta luottaminen.*Luota kirjoittajaan/);
    expect(JSON.stringify(await house.store('ZRANGE', 'moderation:log', '0', '-1'))).not.toMatch(/meikalainen/);
  });

  test('cannot be forged sooner, or without an address', async () => {
    const { cookie, waiting } = await author(2);
    expect(tagOf(await open(cookie), 'value="trust"')).toBe('');
    expect((await decide(house, cookie, 'trust', waiting.id)).status).toBe(409);
    const nameless = await send(house);
    expect((await decide(house, cookie, 'trust', nameless.id)).status).toBe(409);
    expect(tagOf(await open(cookie), 'value="untrust"')).toBe('');
  });
});
