import { afterEach, describe, expect, test } from 'vitest';
import { send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { tagOf, valueOf, wordsOf } from '../tools/html.ts';
import { startRefusingSmtp } from '../tools/refusing-smtp.ts';

const house = openHouse();
const email = 'maija.m@posti.example';
const open = async (cookie: string, query = 'list=mail') =>
  (await house.desk(undefined, { cookie, path: `/desk/?lang=fi&${query}` })).text();

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A mail that the server would not take for now, and someone at the desk. */
async function failed() {
  const cookie = await signIn(house);
  await house.settle();
  const works = process.env.SMTP_URL ?? '';
  const { url, close } = await startRefusingSmtp((to) => (to === email ? { code: 451, words: 'try later' } : null));
  closers.push(close);
  process.env.SMTP_URL = url;
  await send(house, { email });
  await house.settle();
  return { cookie, mend: () => (process.env.SMTP_URL = works) };
}

describe('mails that failed', () => {
  test('are counted in the tab and told without their addresses', async () => {
    const { cookie } = await failed();
    expect(wordsOf(await open(cookie, ''))).toMatch(/Posti \(1\)/);
    const html = await open(cookie);
    expect(wordsOf(html)).toMatch(
      /Kommenttisi on vastaanotettu Vastaanottaja m…@posti\.example .*Yrityksiä 1 .*451 try later/,
    );
    expect(html).not.toContain('maija');
  });

  test('are tried again at once', async () => {
    const { cookie, mend } = await failed();
    mend();
    const mail = valueOf(await open(cookie), 'mail') ?? '';
    const answer = await house.desk({ action: 'retryMail', mail }, { cookie, path: '/desk/?lang=fi&list=mail' });
    expect(answer.headers.get('Location')).toBe('/desk/?lang=fi&list=mail&done=retryMail');
    expect((await house.mails()).map(({ to }) => to).flat()).toContain(email);
    expect(wordsOf(await open(cookie, 'list=log'))).toContain('Viesti uudelleen lähetettäväksi');
  });

  test('are deleted, and deleting twice is told', async () => {
    const { cookie, mend } = await failed();
    const mail = valueOf(await open(cookie), 'mail') ?? '';
    const drop = () => house.desk({ action: 'dropMail', mail }, { cookie });
    let first = new Response();
    // The gate, the session, and one step that deletes and logs.
    expect(await house.roundTrips(async () => (first = await drop()))).toBe(3);
    expect([first.status, (await drop()).status]).toEqual([303, 409]);
    mend();
    expect((await house.mails()).map(({ to }) => to).flat()).not.toContain(email);
    expect(wordsOf(await open(cookie, 'list=log'))).toContain('Viesti poistettu');
  });

  test('a code in a subject is nobody else’s', async () => {
    const cookie = await signIn(house);
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await house.desk({ email: 'outi@testila.example' });
    await house.settle();
    expect(wordsOf(await open(cookie))).toMatch(/Kirjautumiskoodi ••••••/);
  });

  test('with none, the tab says nothing and the screen says so', async () => {
    const html = await open(await signIn(house));
    expect(wordsOf(html)).toContain('Kaikki viestit ovat lähteneet.');
    expect(wordsOf(html)).not.toMatch(/Posti \([1-9]/);
  });
});

test.each(['GET', 'POST'])('a program without a session gets 401 as JSON: %s', async (method) => {
  const fields = method === 'POST' ? { action: 'publish', id: 'x' } : undefined;
  const answer = await house.desk(fields, { json: true, method });
  expect([answer.status, await answer.json()]).toEqual([401, { error: 'signIn', message: 'Kirjaudu ensin.' }]);
});

test('the way in can be read in every language of the site', async () => {
  const html = await (await house.desk()).text();
  expect([tagOf(html, 'hreflang="sv"'), tagOf(html, 'hreflang="en"')]).not.toContain('');
});
