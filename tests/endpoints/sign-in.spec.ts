import { beforeEach, describe, expect, test } from 'vitest';
import { askForCode, cookiesOf, decide, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse, staff } from '../tools/handlers.ts';
import { titleOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const unknown = 'kuka@muualla.example';
const isIn = async (cookie: string) =>
  wordsOf(await (await house.desk(undefined, { cookie })).text()).includes('Kirjautunut');

/** Another code than the right one. */
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('asking for a code', () => {
  test('is answered alike for those who may sign in and for all others', async () => {
    const facts = async (email: string) => {
      let answer = new Response();
      const trips = await house.roundTrips(async () => (answer = await house.desk({ email })));
      const headers = [...answer.headers].map(([name, value]) => [name, value.replace(/=[0-9a-f]{32};/, '=…;')]);
      const next = await house.desk(undefined, { cookie: cookiesOf(answer) });
      return { status: answer.status, body: await answer.text(), headers, trips, next: await next.text() };
    };
    expect(await facts(staff.moderator)).toEqual(await facts(unknown));
    const to = (await house.mails()).map((mail) => mail.to);
    expect(to).toEqual([[staff.moderator]]);
  });

  test('sends a mail with six digits in the language of the page, however the address is written', async () => {
    await house.desk({ email: ` ${staff.official.toUpperCase()} ` }, { lang: 'sv' });
    const [mail] = await house.mails();
    expect(mail?.to).toEqual([staff.official]);
    expect(mail?.read.subject).toMatch(/^Inloggningskod \d{6}$/);
  });

  test.each(['', 'anna', 'anna@testila.example, toinen@muualla.example'])('"%s" is no address: 422', async (email) => {
    const answer = await house.desk({ email });
    expect(answer.status).toBe(422);
    expect(titleOf(await answer.text())).toMatch(/^Virhe: /);
    expect(await house.mails()).toEqual([]);
  });

  test('ten minutes give five codes to one address from one network, an hour thirty in all', async () => {
    for (let i = 0; i < 7; i++) await house.desk({ email: staff.moderator }, { ip: '192.0.2.1' });
    expect(await house.mails()).toHaveLength(5);
    for (let i = 0; i < 40; i++) await house.desk({ email: staff.moderator }, { ip: `198.51.100.${i}` });
    expect(await house.mails()).toHaveLength(30);
    house.pass(3_600_001);
    await house.desk({ email: staff.moderator }, { ip: '192.0.2.1' });
    expect(await house.mails()).toHaveLength(31);
  });
});

describe('the code', () => {
  test('signs in once, with a new cookie for this host only', async () => {
    const { code, cookie } = await askForCode(house);
    const answer = await house.desk({ code }, { cookie });
    expect(answer.status).toBe(303);
    const [session, attempt] = answer.headers.getSetCookie();
    expect(session).toMatch(/^__Host-desk=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    expect(attempt).toMatch(/^__Host-desk-code=; .*Max-Age=0$/);
    expect(await isIn(cookiesOf(answer))).toBe(true);
    expect((await house.desk({ code }, { cookie })).status).toBe(422);
  });

  test('is good only in the browser that asked for it', async () => {
    const { code, cookie } = await askForCode(house);
    const other = await askForCode(house, unknown);
    for (const elsewhere of ['', other.cookie, '__Host-desk-code=', `__Host-desk-code=${'0'.repeat(32)}`]) {
      expect((await house.desk({ code }, { cookie: elsewhere })).status).toBe(422);
    }
    expect((await house.desk({ code }, { cookie })).status).toBe(303);
  });

  test('may be written with spaces', async () => {
    const { code, cookie } = await askForCode(house);
    expect((await house.desk({ code: ` ${code.slice(0, 3)} ${code.slice(3)} ` }, { cookie })).status).toBe(303);
  });

  test('stands four wrong tries and not a fifth', async () => {
    const { code, cookie } = await askForCode(house);
    for (let i = 0; i < 4; i++) expect((await house.desk({ code: wrong(code) }, { cookie })).status).toBe(422);
    expect((await house.desk({ code }, { cookie })).status).toBe(303);
    const second = await askForCode(house);
    for (let i = 0; i < 5; i++) await house.desk({ code: wrong(second.code) }, { cookie: second.cookie });
    expect((await house.desk({ code: second.code }, { cookie: second.cookie })).status).toBe(422);
  });

  test('of twenty tries at once at most five are looked at', async () => {
    const { code, cookie } = await askForCode(house);
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.desk({ code: wrong(code) }, { cookie })));
    const words = await Promise.all(answers.map(async (answer) => wordsOf(await answer.text())));
    expect(words.filter((text) => text.includes('Koodi ei täsmää'))).toHaveLength(5);
    expect(words.filter((text) => text.includes('ei ole enää voimassa'))).toHaveLength(15);
    expect((await house.desk({ code }, { cookie })).status).toBe(422);
  });

  test('is twice as long after fifty wrong guesses in a day at the codes of one address, from wherever they came', async () => {
    for (let round = 0; round < 10; round++) {
      const { code, cookie } = await askForCode(house, staff.moderator, `192.0.2.${round}`);
      for (let i = 0; i < 5; i++) await house.desk({ code: wrong(code) }, { cookie });
    }
    const asked = await house.desk({ email: staff.moderator }, { ip: '198.51.100.77' });
    const newest = (await house.mails())
      .map(({ read }) => read.subject ?? '')
      .find((subject) => /\d{6} \d{6}/.test(subject));
    const [long = ''] = /\d{6} \d{6}/.exec(newest ?? '') ?? [];
    const cookie = cookiesOf(asked);
    expect((await house.desk({ code: long.slice(0, 6) }, { cookie })).status).toBe(422);
    expect((await house.desk({ code: long }, { cookie })).status).toBe(303);
    // Whoever else works there notices nothing, and the next day has its six digits again.
    expect((await askForCode(house, staff.official)).code).toHaveLength(6);
    house.pass(24 * 3_600_000);
    await house.desk({ email: staff.moderator }, { ip: '198.51.100.78' });
    expect((await house.mails()).filter(({ read }) => /\d{6} \d{6}/.test(read.subject ?? ''))).toHaveLength(1);
  });

  test('is good for ten minutes', async () => {
    const { code, cookie } = await askForCode(house);
    house.pass(10 * 60_000 + 1);
    const answer = await house.desk({ code }, { cookie });
    expect(wordsOf(await answer.text())).toContain('ei ole enää voimassa');
  });
});

describe('a session', () => {
  let cookie = '';
  beforeEach(async () => {
    cookie = await signIn(house);
  });

  test('is always a new one: a cookie from before the sign-in is worth nothing', async () => {
    const planted = `__Host-desk=${'a'.repeat(64)}`;
    const { code, cookie: attempt } = await askForCode(house);
    const answer = await house.desk({ code }, { cookie: `${attempt}; ${planted}` });
    expect(cookiesOf(answer)).not.toContain('aaaa');
    expect(await isIn(planted)).toBe(false);
  });

  test('ends when signing out, and only that one', async () => {
    const second = await signIn(house);
    const answer = await house.desk({ action: 'signOut' }, { cookie });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-desk=; .*Max-Age=0$/);
    expect([await isIn(cookie), await isIn(second)]).toEqual([false, true]);
  });

  test('ends after twelve hours', async () => {
    house.pass(12 * 3_600_000 - 1);
    expect(await isIn(cookie)).toBe(true);
    house.pass(2);
    expect(await isIn(cookie)).toBe(false);
  });

  test('ends at once for whoever is taken off the list', async () => {
    process.env.STAFF = `${staff.official}:official`;
    expect(await isIn(cookie)).toBe(false);
    const sent = await send(house);
    expect((await decide(house, cookie, 'publish', sent.id)).status).toBe(401);
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });

  test('is not in the store in a form that could be used', async () => {
    const token = cookie.split('=')[1] ?? '';
    const keys = (await house.store('KEYS', '*')) as string[];
    expect(token).toHaveLength(64);
    expect(keys.filter((key) => key.includes(token))).toEqual([]);
  });
});
