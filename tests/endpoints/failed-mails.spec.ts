import { afterEach, describe, expect, test } from 'vitest';
import expire from '../../functions/expire.ts';
import outbox from '../../functions/outbox.ts';
import { dropMail, failedMails, retryMail } from '../../src/mail/failed.ts';
import { tabCounts } from '../../src/staff/tab-counts.ts';
import { failureOf } from '../../src/mail/failure.ts';
import { send } from '../tools/desk.ts';
import { openHouse, staff } from '../tools/handlers.ts';
import { startRefusingSmtp, type Refusal } from '../tools/refusing-smtp.ts';

const minute = 60_000;
const email = 'maija.m@posti.example';
const down = 'smtp://127.0.0.1:9';
const gone: Refusal = { code: 550, words: `5.1.1 <${email}>: no mailbox maija.m here` };
const busy: Refusal = { code: 451, words: '4.7.1 try again later' };

/** How many mails failed, as the desk's tab counts them. */
const failedNow = async () => (await tabCounts(Date.now())).failed;

describe.each(['embedded', 'redis-server'] as const)('what the mail server does not take, over %s', (kind) => {
  const house = openHouse(kind);
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  /** Puts a mail server that refuses the author's address in the place of the real one. */
  async function refuse(refusal: Refusal) {
    const server = await startRefusingSmtp((to) => (to === email ? refusal : null));
    closers.push(server.close);
    process.env.SMTP_URL = server.url;
    return server;
  }

  /** Lets every mail in the queue be due. */
  async function allDue() {
    for (const id of (await house.store('ZRANGE', 'outbox', '0', '-1')) as string[]) await retryMail(id, 0);
  }

  test('for good is given up at once and stays to be seen; the others go', async () => {
    const { taken } = await refuse(gone);
    await send(house, { email });
    await house.settle();
    const { items, total } = await failedMails(0, 10);
    expect(total).toBe(1);
    expect(items).toMatchObject([{ to: email, tries: 1, nextTry: null, subject: 'Kommenttisi on vastaanotettu' }]);
    expect(taken).toEqual([staff.moderator]);
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
    await outbox();
    expect(await failedMails(0, 10)).toEqual({ items, total });
  });

  test('is told in the server’s words: one line, nobody’s address', async () => {
    await refuse(gone);
    await send(house, { email });
    await house.settle();
    const [failed] = (await failedMails(0, 10)).items;
    expect(failed?.error).toBe('550 5.1.1 <…>: no mailbox … here');
    expect(house.reported.join()).not.toMatch(/maija/i);
  });

  test('for now waits and is tried again', async () => {
    await refuse(busy);
    await send(house, { email });
    await house.settle();
    const [first] = (await failedMails(0, 10)).items;
    expect(first).toMatchObject({ tries: 1, error: '451 4.7.1 try again later' });
    expect(Math.round(((first?.nextTry ?? 0) - (first?.since ?? 0)) / minute)).toBe(1);
    await allDue();
    await outbox();
    expect((await failedMails(0, 10)).items).toMatchObject([{ tries: 2 }]);
  });

  test('is forgotten when it goes after all, also when it had been given up', async () => {
    const real = process.env.SMTP_URL;
    await refuse(gone);
    await send(house, { email });
    await house.settle();
    const [{ id } = { id: '' }] = (await failedMails(0, 10)).items;
    process.env.SMTP_URL = real;
    expect(await retryMail(id, Date.now())).toBe(true);
    expect((await failedMails(0, 10)).items).toMatchObject([{ id, nextTry: expect.any(Number) as number }]);
    await outbox();
    expect((await house.mails()).map(({ to }) => to)).toEqual([[email]]);
    expect([await failedNow(), (await failedMails(0, 10)).total]).toEqual([0, 0]);
    expect([await retryMail(id, Date.now()), await dropMail(id)]).toEqual([false, false]);
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });

  test('can be dropped: no record, no place in the queue, no failure', async () => {
    process.env.SMTP_URL = down;
    await send(house);
    await house.settle();
    const [{ id } = { id: '' }] = (await failedMails(0, 10)).items;
    expect(await dropMail(id)).toBe(true);
    expect(await house.store('KEYS', 'mail:*')).toEqual([]);
    expect(await house.store('EXISTS', 'outbox', 'outbox:failed')).toBe(0);
  });

  test('because nobody is there costs one mail’s try in a round, and all go when it is back', async () => {
    const real = process.env.SMTP_URL;
    process.env.SMTP_URL = down;
    for (let i = 0; i < 12; i++) await send(house, { email: `a${i}@posti.example`, text: `${i}` });
    await house.settle();
    await allDue();
    const tries = async () => {
      const keys = (await house.store('KEYS', 'mail:*')) as string[];
      const all = await Promise.all(keys.map((key) => house.store('HGET', key, 'tries')));
      return all.reduce<number>((sum, n) => sum + Number(n), 0);
    };
    const before = await tries();
    await outbox();
    expect(await tries()).toBe(before + 1);
    await allDue();
    process.env.SMTP_URL = real;
    await outbox();
    expect(await house.mails()).toHaveLength(13);
    expect(await failedNow()).toBe(0);
  });
});

describe('a mail server’s words', () => {
  test.each([
    ['two lines', { response: '421 4.3.2 busy\r\n421 see mailto:x@y.fi' }, '421 4.3.2 busy'],
    ['an address', { response: `550 maija.m@posti.example, Maija.M unknown` }, '550 …, … unknown'],
    ['our own sign-in', { message: 'Invalid login: 535 kylailta@testila.example' }, 'Invalid login: 535 …'],
    ['nothing', {}, 'no reason given'],
    ['very much', { message: 'x'.repeat(5_000) }, 'x'.repeat(200)],
  ])('%s', (_, error, words) => {
    expect(failureOf(error, email).error).toBe(words);
  });

  test.each([
    [
      { code: 'EENVELOPE', command: 'RCPT TO', permanent: true },
      { permanent: true, everyone: false },
    ],
    [
      { code: 'EENVELOPE', command: 'RCPT TO', permanent: false },
      { permanent: false, everyone: false },
    ],
    [
      { code: 'EMESSAGE', command: 'DATA', permanent: true },
      { permanent: true, everyone: false },
    ],
    [
      { code: 'EENVELOPE', command: 'MAIL FROM', permanent: true },
      { permanent: false, everyone: true },
    ],
    [
      { code: 'EAUTH', command: 'AUTH PLAIN', permanent: true },
      { permanent: false, everyone: true },
    ],
    [
      { code: 'ESOCKET', command: 'CONN' },
      { permanent: false, everyone: true },
    ],
    [new TypeError('x'), { permanent: false, everyone: true }],
    [undefined, { permanent: false, everyone: true }],
  ])('%o: for good only when it is about this mail', (error, verdict) => {
    expect(failureOf(error, email)).toMatchObject(verdict);
  });
});

describe('with time', () => {
  const house = openHouse();

  test('a failed mail is counted until it has passed its time, and its place goes the night after', async () => {
    process.env.SMTP_URL = down;
    await send(house);
    await house.settle();
    house.pass(30 * 86_400_000 - 1);
    expect(await failedNow()).toBe(1);
    house.pass(1);
    expect([await failedNow(), (await failedMails(0, 10)).total]).toEqual([0, 0]);
    await expire();
    expect(await house.store('EXISTS', 'outbox:failed')).toBe(0);
  });

  test('the newest come first, and a page of them is a part of all', async () => {
    process.env.SMTP_URL = down;
    for (let i = 0; i < 3; i++) {
      await send(house, { email: `a${i}@posti.example`, text: `${i}` });
      await house.settle();
      house.pass(2 * minute);
    }
    for (let i = 0; i < 12; i++) {
      house.pass(10 * minute);
      await outbox();
    }
    const all = await failedMails(0, 10);
    expect(all.items.map(({ since }) => since)).toEqual(all.items.map(({ since }) => since).toSorted((a, b) => b - a));
    expect(all.total).toBe(all.items.length);
    const second = await failedMails(1, 1);
    expect([second.items, second.total]).toEqual([[all.items[1]], all.total]);
  });

  test('a round stops when its time is over, and the next goes on', async () => {
    const server = await startRefusingSmtp((to) => {
      if (to.startsWith('a')) house.pass(25_000);
      return null;
    });
    process.env.SMTP_URL = down;
    for (let i = 0; i < 8; i++) await send(house, { email: `a${i}@posti.example`, text: `${i}` });
    await house.settle();
    house.pass(10 * minute);
    process.env.SMTP_URL = server.url;
    await outbox();
    const sent = server.taken.length;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(9);
    for (let i = 0; i < 9; i++) await outbox();
    expect(new Set(server.taken).size).toBe(9);
    expect(server.taken).toHaveLength(9);
    await server.close();
  });
});
