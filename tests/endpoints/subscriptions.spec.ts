import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { freshStamp } from '../../src/participation/shared/stamp.ts';
import { catalogue } from '../fixtures/generated.ts';
import { home, openHouse } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';
import { ask, confirm, confirmLink, email, holding, mailsTo, standing, subscribe } from '../tools/subscriptions.ts';

const day = 86_400_000;
const oneClick = { 'List-Unsubscribe': 'One-Click' };
const t = messages.fi.subscriptions;

describe('asking for new posts by e-mail', () => {
  const house = openHouse();

  test('answers with a receipt that says what comes next, and one mail with the way to confirm', async () => {
    const answer = await house.subscribe();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toMatch(/^\/r\/s[a-z0-9]{12}[0-9a-f]{32}\/$/);
    const html = await (await house.receipt(answer.headers.get('Location') ?? '')).text();
    expect(wordsOf(html)).toContain(t.receipt.next.asked(email));
    expect(html).not.toContain('value="confirm"');
    expect(await mailsTo(house)).toHaveLength(1);
  });

  test.each(locales)('speaks the reader’s language, on the page and in the mail: %s', async (lang) => {
    const { receipt } = await ask(house, { lang });
    const words = messages[lang].subscriptions;
    expect(titleOf(await (await house.receipt(receipt)).text())).toBe(words.receipt.title);
    const [mail] = await mailsTo(house);
    expect(mail?.read.subject).toBe(words.mail.confirm.subject);
    expect(mail?.read.html).toContain(`<html lang="${lang}">`);
    expect(mail?.read.text).toContain(`${home}/r/`);
  });

  test('tells a program its state', async () => {
    const asked = await ask(house);
    expect(asked).toMatchObject({ status: 'unconfirmed', receipt: expect.stringMatching(`^${home}/r/s`) as string });
    expect(await standing(house, asked.receipt)).toMatchObject({ kind: 'subscription', status: 'unconfirmed' });
  });

  test.each([
    ['', 'empty'],
    ['maija', 'format'],
    ['maija@posti.example, c@d.fi', 'format'],
  ] as const)('an address that is none, %j, comes back with words for it', async (wrong, fault) => {
    const answer = await house.subscribe({ email: wrong });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(html)).toMatch(/^Virhe: /);
    expect(valueOf(html, 'email') ?? '').toBe(wrong);
    const words = t.form.errors({ email: 254 }).email[fault];
    expect(html.split(words)).toHaveLength(3);
    expect(html).toContain(`href="#${attributeOf(tagOf(html, 'name="email"'), 'id') ?? ''}"`);
    const program = await house.subscribe({ email: wrong }, { json: true });
    expect(await program.json()).toEqual({ errors: [{ field: 'email', message: words }] });
    expect(await house.mails()).toEqual([]);
  });

  test('keeps the address typed when there is too much, or no store', async () => {
    for (let i = 0; i < 20; i++) await ask(house, { email: `a${i}@posti.example` });
    const many = await house.subscribe();
    expect([many.status, valueOf(await many.text(), 'email')]).toEqual([429, email]);
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    const down = await house.subscribe({}, { ip: '192.0.2.7' });
    const html = await down.text();
    expect([down.status, valueOf(html, 'email')]).toEqual([503, email]);
    expect(wordsOf(html)).toContain(messages.fi.refusals.nothingSaved);
  });

  test('is not there where the site has it off', async () => {
    catalogue.site = { ...catalogue.site, digest: false };
    expect((await house.subscribe()).status).toBe(404);
  });

  test('twice from one place is one subscription and one mail', async () => {
    const first = await ask(house);
    expect(await ask(house)).toEqual(first);
    expect(await mailsTo(house)).toHaveLength(1);
  });

  test('a form that a robot seems to have filled in sends nothing until somebody presses once more', async () => {
    const answer = await house.subscribe({ website: 'https://ansa.example' });
    const address = answer.headers.get('Location') ?? '';
    const html = await (await house.receipt(address)).text();
    expect(wordsOf(html)).toContain(t.receipt.next.held(email));
    expect(await mailsTo(house)).toEqual([]);
    expect((await house.receipt(address, { action: 'send' })).status).toBe(303);
    expect(await confirmLink(house)).not.toBeNull();
  });

  test('a quick form is no robot’s', async () => {
    await house.subscribe({ stamp: freshStamp(Date.now()) });
    expect(await confirmLink(house)).not.toBeNull();
  });
});

describe('whether an address subscribes', () => {
  const house = openHouse();
  const other = { ip: '192.0.2.99' };

  /** All that the form's sender can see. */
  async function seen() {
    const answer = await house.subscribe({}, { json: true, ...other });
    const { id, receipt, ...rest } = (await answer.json()) as { id: string; receipt: string };
    const page = await (await house.receipt(receipt, undefined, other)).text();
    const data = JSON.stringify(await standing(house, receipt));
    const hide = (text: string) =>
      text
        .replaceAll(receipt.split('/')[4] ?? '', '')
        .replaceAll(id, '')
        .replace(/[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/, '');
    return { status: answer.status, rest, page: hide(page), data: hide(data) };
  }

  /** Lets the next form be no repeat of one before. */
  const forgetRepeats = async () => house.store('DEL', ...((await house.store('KEYS', 'repeat:*')) as string[]));

  test('is told to nobody but its own mail', async () => {
    const before = await seen();
    await forgetRepeats();
    await subscribe(house);
    await forgetRepeats();
    expect(await seen()).toEqual(before);
    const subjects = (await mailsTo(house)).map(({ read }) => read.subject);
    expect(subjects).toContain(t.mail.already.subject);
  });

  test('is not told by how often the store is asked', async () => {
    const before = await house.roundTrips(() => house.subscribe({}, other));
    await subscribe(house);
    await forgetRepeats();
    expect(await house.roundTrips(() => house.subscribe({}, other))).toBe(before);
    expect(before).toBe(3);
  });

  test('its mail says so, with the way out of the one it has', async () => {
    const first = await subscribe(house);
    await ask(house, { email: 'MAIJA@posti.example' }, '192.0.2.99');
    const [mail] = await mailsTo(house, 'MAIJA@posti.example');
    expect(mail?.read.subject).toBe(t.mail.already.subject);
    expect(mail?.read.text).toContain(first.receipt);
    expect(mail?.read.text).not.toContain('proof=');
  });

  test('whoever types it into the form cannot end it', async () => {
    const first = await subscribe(house);
    const second = await ask(house, {}, '192.0.2.99');
    await house.receipt(second.receipt, { action: 'withdraw' });
    expect(await standing(house, first.receipt)).toMatchObject({ status: 'confirmed' });
  });

  test('nobody is flooded: five mails an hour to one address', async () => {
    for (let i = 0; i < 9; i++) await ask(house, {}, `192.0.2.${i}`);
    const { receipt } = await ask(house, {}, '192.0.2.77');
    for (let i = 0; i < 3; i++) await house.receipt(receipt, { action: 'send' });
    expect(await mailsTo(house)).toHaveLength(5);
    house.pass(3_600_001);
    await house.receipt(receipt, { action: 'send' });
    expect(await mailsTo(house)).toHaveLength(6);
  });
});

describe.each(['embedded', 'redis-server'] as const)('confirming, over %s', (kind) => {
  const house = openHouse(kind);

  test('takes the link in the mail and a press; opening it changes nothing', async () => {
    const { receipt } = await ask(house);
    const link = await confirmLink(house);
    if (!link) throw new Error('no link');
    const html = await (await house.receipt(link.href)).text();
    expect(tagOf(html, 'value="confirm"')).not.toBe('');
    expect(await standing(house, receipt)).toMatchObject({ status: 'unconfirmed' });
    expect((await confirm(house, link)).status).toBe(303);
    expect(await standing(house, receipt)).toMatchObject({ status: 'confirmed', keptUntil: null });
    const words = wordsOf(await (await house.receipt(receipt)).text());
    expect(words).toContain(t.receipt.next.confirmed(email));
    expect(words).not.toContain(messages.fi.receipt.keptUntil);
  });

  test.each(['', 'x'.repeat(32), 'f'.repeat(32)])('nobody confirms without the mail: proof %j', async (proof) => {
    const { receipt } = await ask(house);
    expect((await house.receipt(receipt, { action: 'confirm', proof })).status).toBe(422);
    expect(await (await house.receipt(`${receipt}?proof=${proof}`)).text()).not.toContain('value="confirm"');
    expect(await standing(house, receipt)).toMatchObject({ status: 'unconfirmed' });
  });

  test('the proof of one is none of another', async () => {
    const { receipt } = await ask(house, { email: 'liisa@posti.example' });
    await ask(house);
    const link = await confirmLink(house);
    const answer = await house.receipt(receipt, { action: 'confirm', proof: link?.searchParams.get('proof') ?? '' });
    expect(answer.status).toBe(422);
  });

  test('ten presses at once are one', async () => {
    const { receipt } = await ask(house);
    const link = await confirmLink(house);
    if (!link) throw new Error('no link');
    const presses = await Promise.all(Array.from({ length: 10 }, () => confirm(house, link)));
    expect(presses.map(({ status }) => status)).toEqual(presses.map(() => 303));
    expect(await house.store('ZCARD', 'subscriptions')).toBe(1);
    expect(await standing(house, receipt)).toMatchObject({ status: 'confirmed' });
  });

  test('two subscriptions of one address at once become one, and both links lead to it', async () => {
    await ask(house, {}, '192.0.2.1');
    const one = await confirmLink(house);
    await ask(house, {}, '192.0.2.2');
    const links = (await mailsTo(house)).flatMap(({ read }) => /https:\S+proof=\S+/.exec(read.text ?? '')?.[0] ?? []);
    const two = links.map((link) => new URL(link)).find((link) => link.pathname !== one?.pathname);
    if (!one || !two) throw new Error('no two links');
    const answers = await Promise.all([confirm(house, one), confirm(house, two)]);
    expect(await house.store('ZCARD', 'subscriptions')).toBe(1);
    expect(await house.store('KEYS', 'subscription:*')).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.headers.get('Location'))).size).toBe(1);
  });

  test('ending is one press, leaves nothing of the address, and may be pressed again', async () => {
    const { receipt } = await subscribe(house);
    const answer = await house.receipt(receipt, { action: 'withdraw' });
    expect(answer.status).toBe(303);
    const page = await house.receipt(answer.headers.get('Location') ?? '');
    expect([page.status, wordsOf(await page.text()).includes(t.ended.title)]).toEqual([200, true]);
    expect(await holding(house, /maija/i)).toEqual([]);
    expect(await house.store('KEYS', 'subscri*')).toEqual([]);
    expect((await house.receipt(receipt, { action: 'withdraw' })).status).toBe(200);
    expect(await standing(house, receipt)).toMatchObject({ status: 'ended' });
  });

  test.each([
    ['a form', new URLSearchParams(oneClick)],
    ['a multipart form', Object.entries(oneClick).reduce((form, [k, v]) => (form.set(k, v), form), new FormData())],
  ])('a mail program ends it with %s, and may do so twice', async (_, body) => {
    const { receipt } = await subscribe(house);
    for (let i = 0; i < 2; i++) {
      const answer = await house.post(receipt, body);
      expect([answer.status, answer.headers.get('Location')]).toEqual([200, null]);
    }
    expect(await holding(house, /maija/i)).toEqual([]);
  });

  test('only that press ends it', async () => {
    const { receipt } = await subscribe(house);
    await house.post(receipt, new URLSearchParams({ 'List-Unsubscribe': 'yes' }));
    await house.receipt(receipt, undefined, { method: 'HEAD' });
    expect(await standing(house, receipt)).toMatchObject({ status: 'confirmed' });
  });

  test('one can begin anew at once', async () => {
    const first = await subscribe(house);
    await house.receipt(first.receipt, { action: 'withdraw' });
    const second = await subscribe(house);
    expect(second.id).not.toBe(first.id);
    expect(await standing(house, second.receipt)).toMatchObject({ status: 'confirmed' });
  });
});

describe('with time', () => {
  const house = openHouse();

  test('what nobody confirms is gone after seven days, and its link says so', async () => {
    const { receipt } = await ask(house);
    const link = await confirmLink(house);
    if (!link) throw new Error('no link');
    house.pass(7 * day - 1);
    expect(await standing(house, receipt)).toMatchObject({ status: 'unconfirmed' });
    house.pass(1);
    expect(await holding(house, /maija/i)).toEqual([]);
    const late = await confirm(house, link);
    expect([late.status, wordsOf(await late.text()).includes(t.ended.text)]).toEqual([404, true]);
    expect(await house.store('ZCARD', 'subscriptions')).toBe(0);
    expect(await (await house.receipt(link.href)).text()).toContain('action="/api/subscriptions?lang=fi"');
  });

  test('what is confirmed stays', async () => {
    const { receipt } = await subscribe(house);
    house.pass(3_000 * day);
    expect(await standing(house, receipt)).toMatchObject({ status: 'confirmed' });
  });

  test('a letter that waits for the mail server goes with the address', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    const { receipt } = await ask(house);
    await house.settle();
    expect(await holding(house, /maija/i)).toHaveLength(2);
    await house.receipt(receipt, { action: 'withdraw' });
    expect(await holding(house, /maija/i)).toEqual([]);
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });
});
