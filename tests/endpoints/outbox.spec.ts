import { describe, expect, test } from 'vitest';
import outbox from '../../functions/outbox.ts';
import { decide, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse, staff, type House } from '../tools/handlers.ts';

const email = 'maija@posti.example';
const minute = 60_000;

/** Sends a comment while the mail server is down, and brings the server back. */
async function sendWithoutMail(house: House) {
  const server = process.env.SMTP_URL;
  process.env.SMTP_URL = 'smtp://127.0.0.1:9';
  const sent = await send(house, { email });
  await house.settle();
  return { ...sent, repair: () => Object.assign(process.env, { SMTP_URL: server }) };
}

describe('with the mail server down', () => {
  const house = openHouse();
  const toAuthor = async () => (await house.mails()).filter(({ to }) => to.includes(email));

  test('the comment is kept, and its mails are sent when the server is back', async () => {
    const { repair, ...sent } = await sendWithoutMail(house);
    expect((await receiptOf(house, sent)).status).toBe('pending');
    expect(await house.store('ZCARD', 'outbox')).toBe(2);
    repair();
    house.pass(minute + 1);
    await outbox();
    expect((await house.mails()).map(({ to }) => to[0]).sort()).toEqual([staff.moderator, email].sort());
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
    expect(await house.store('KEYS', 'mail:*')).toEqual([]);
  });

  test('the pauses between tries grow, up to six hours', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await send(house);
    await house.settle();
    const pauses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const [, due] = (await house.store('ZRANGE', 'outbox', '0', '0', 'WITHSCORES')) as [string, string];
      pauses.push((Number(due) - Date.now()) / minute);
      house.pass(Number(due) - Date.now() + 1);
      await outbox();
    }
    expect(pauses.slice(0, 4).map(Math.round)).toEqual([1, 2, 4, 8]);
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
    expect(Math.round(Math.max(...pauses))).toBe(360);
  });

  test('a mail keeps its Message-ID from try to try', async () => {
    const { repair } = await sendWithoutMail(house);
    const ids = ((await house.store('KEYS', 'mail:*')) as string[]).map((key) => key.slice('mail:'.length));
    for (let i = 0; i < 3; i++) {
      house.pass(10 * minute);
      await outbox();
    }
    repair();
    house.pass(60 * minute);
    await outbox();
    const [mail] = await toAuthor();
    expect(ids).toContain(/^<(.*)@/.exec(mail?.read.messageId ?? '')?.[1]);
  });

  test('a code that is ten minutes old is not sent any more', async () => {
    const server = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await house.desk({ email: staff.moderator });
    await house.settle();
    process.env.SMTP_URL = server;
    house.pass(10 * minute);
    await outbox();
    expect(await house.mails()).toEqual([]);
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });

  test('a mail nobody takes is gone after thirty days, and its place in the queue with it', async () => {
    await sendWithoutMail(house);
    house.pass(30 * 86_400_000 + 1);
    expect(await house.store('KEYS', 'mail:*')).toEqual([]);
    await outbox();
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });
});

describe('what came in the moderators’ quiet hour', () => {
  const house = openHouse();
  const toStaff = async () => (await house.mails()).filter(({ to }) => to.includes(staff.moderator)).length;

  test('is told of when the hour is over', async () => {
    await send(house);
    // A mail on its way for ten minutes would be taken for lost.
    await house.settle();
    house.pass(10 * minute);
    await send(house, { text: 'Toinen.' });
    await outbox();
    expect(await toStaff()).toBe(1);
    house.pass(50 * minute + 1);
    await outbox();
    expect(await toStaff()).toBe(2);
    house.pass(61 * minute);
    await outbox();
    expect(await toStaff()).toBe(2);
  });

  test('is not told of when it was dealt with', async () => {
    const first = await send(house);
    const second = await send(house, { text: 'Toinen.' });
    const cookie = await signIn(house);
    for (const { id } of [first, second]) await decide(house, cookie, 'publish', id);
    const before = await toStaff();
    house.pass(61 * minute);
    await outbox();
    expect(await toStaff()).toBe(before);
  });
});

describe.each(['embedded', 'redis-server'] as const)('two rounds at once, over %s', (kind) => {
  const house = openHouse(kind);

  test('send each mail once', async () => {
    const server = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    for (let i = 0; i < 8; i++) await send(house, { email: `a${i}@posti.example`, text: `${i}` });
    await house.settle();
    const ids = (await house.store('ZRANGE', 'outbox', '0', '-1')) as string[];
    for (const id of ids) await house.store('ZADD', 'outbox', '0', id);
    process.env.SMTP_URL = server;
    await Promise.all([outbox(), outbox(), outbox()]);
    expect(ids).toHaveLength(9);
    expect(await house.mails()).toHaveLength(9);
  });
});
