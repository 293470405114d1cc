import { beforeEach, describe, expect, test } from 'vitest';
import { send, signIn } from '../tools/desk.ts';
import { openHouse, type Fields, type Sending } from '../tools/handlers.ts';
import { titleOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const ip = '203.0.113.7';
let reported: string;

beforeEach(async () => {
  reported = (await send(house, {}, '198.51.100.9')).id;
  await house.desk({ action: 'publish', id: reported }, { cookie: await signIn(house) });
});

type Send = (fields?: Fields, sending?: Sending) => Promise<Response>;

/** Every kind of form that residents send, in words of its own each time. */
const kinds: readonly (readonly [string, Send, (n: number) => Fields])[] = [
  ['comments', house.comment, (n) => ({ text: `Kommentti ${n}` })],
  ['signups', house.signUp, (n) => ({ name: `Nimi ${n}` })],
  ['subscriptions', house.subscribe, (n) => ({ email: `nimi.${n}@posti.example` })],
  ['reports', (fields, sending) => house.report(reported, fields, sending), (n) => ({ text: `Ilmoitus ${n}` })],
];

/** Where forms go that submit nothing new. */
const others: readonly (readonly [string, Send])[] = [
  ['receipts', (fields = {}, sending) => house.receipt('/r/x/', fields, sending)],
  ['the desk', (fields = {}, sending) => house.desk(fields, sending)],
];

const forms = [...kinds.map(([kind, to]) => [kind, to] as const), ...others];

describe.each(forms)('%s', (_, to) => {
  test.each([
    ['no form', 415, { headers: { 'Content-Type': 'text/plain' } }],
    ['JSON that is none', 415, { headers: { 'Content-Type': 'application/json' }, body: '{' }],
    ['a body over 64 KB', 413, { body: 'a'.repeat(65_537) }],
    ['another method', 405, { method: 'DELETE' }],
    ['another site’s', 403, { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
  ] satisfies [string, number, Sending][])('%s: %i, as a page and for a program', async (_name, status, sending) => {
    const page = await to({}, { ip, ...sending });
    expect([page.status, titleOf(await page.text())]).toEqual([status, expect.stringMatching(/^Virhe: /)]);
    const headers = { ...('headers' in sending && sending.headers), Accept: 'application/json' };
    const told = await to({}, { ip, ...sending, headers });
    expect([told.status, await told.json()]).toEqual([
      status,
      { error: expect.any(String), message: expect.any(String) },
    ]);
  });

  test('the 121st request in a minute: 429, and when to come again', async () => {
    for (let n = 0; n < 120; n++) await house.receipt('/r/x/', {}, { ip });
    const answer = await to({}, { ip });
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60']);
    expect((await to({}, { ip: '203.0.113.8' })).status).not.toBe(429);
  });
});

test.each(kinds)(
  '%s: the 21st of a kind in ten minutes waits and keeps its words; other kinds are open',
  async (kind, to, words) => {
    for (let n = 0; n < 20; n++) expect((await to(words(n), { json: true, ip })).status).toBe(201);
    const answer = await to(words(20), { ip });
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '600']);
    const html = await answer.text();
    for (const word of Object.values(words(20))) expect(`${html} ${wordsOf(html)}`).toContain(word);
    for (const [other, toOther, otherWords] of kinds)
      if (other !== kind) expect((await toOther(otherWords(0), { json: true, ip })).status).toBe(201);
  },
);
