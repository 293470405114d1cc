import { describe, expect, test } from 'vitest';
import { sign } from '../../src/sign.ts';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { home, noon, openHouse } from '../tools/handlers.ts';
import { titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const stored = async (id: string) => [
  await house.store('HGETALL', `comment:${id}`),
  ((await house.store('KEYS', '*')) as string[]).sort(),
];
const update = { action: 'update', name: 'Maija', text: 'Korjattu.', email: '' };

describe('a receipt is only looked at with GET', () => {
  test('it tells a program what was received, how it stands and until when it is kept', async () => {
    const sent = await send(house, { text: 'Moi', email: 'maija@posti.example' });
    expect(new URL(sent.receipt).origin).toBe(home);
    expect(await receiptOf(house, sent)).toMatchObject({
      kind: 'comment',
      id: sent.id,
      status: 'pending',
      post: 'open',
      lang: 'fi',
      name: 'Maija',
      text: 'Moi',
      createdAt: new Date(noon).toISOString(),
      canCorrect: true,
      canWithdraw: true,
      keptUntil: '2031-06-09T09:00:00.000Z',
    });
  });

  test.each(['fi', 'sv', 'en'])('its page speaks the comment’s language: %s', async (lang) => {
    const { receipt } = await send(house, { lang });
    const answer = await house.receipt(receipt);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`<html lang="${lang}">`);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(answer.headers.has('Set-Cookie')).toBe(false);
  });

  test.each(['GET', 'HEAD'])('%s never changes anything, whatever its address asks', async (method) => {
    const { id, receipt } = await publish(house);
    await house.settle();
    const before = await stored(id);
    for (const query of ['', '?action=withdraw', '?action=update&text=x&name=y']) {
      expect((await house.receipt(receipt + query, undefined, { method })).status).toBe(200);
    }
    expect(await stored(id)).toEqual(before);
    expect(await published(house)).toHaveLength(1);
  });
});

describe('the code', () => {
  test('of another comment opens that one alone; a changed one opens none', async () => {
    const [one, two] = [await send(house, { text: 'Yksi.' }), await send(house, { text: 'Kaksi.' })];
    expect((await receiptOf(house, one)).text).toBe('Yksi.');
    const code = (receipt: string) => receipt.split('/r/')[1]?.slice(0, -1) ?? '';
    const [a, b] = [code(one.receipt), code(two.receipt)];
    const flipped = (a.endsWith('0') ? '1' : '0').padStart(1);
    const forged = [
      a.slice(0, 13) + b.slice(13),
      a.slice(0, -1) + flipped,
      a.slice(0, -1),
      `${a}0`,
      `s${a.slice(1)}`,
      a.toUpperCase(),
      `c${one.id}${sign('stamp', `c${one.id}`)}`,
      one.id,
      '',
      '%00',
      '__proto__',
    ];
    for (const code of forged) {
      for (const fields of [undefined, { action: 'withdraw' }]) {
        const answer = await house.receipt(`/r/${code}/`, fields, { json: true });
        expect([code, answer.status]).toEqual([code, 404]);
      }
    }
    expect((await receiptOf(house, one)).status).toBe('pending');
  });

  test('from another site it does nothing', async () => {
    const sent = await send(house);
    for (const site of ['cross-site', 'same-site']) {
      const answer = await house.receipt(sent.receipt, { action: 'withdraw' }, { headers: { 'Sec-Fetch-Site': site } });
      expect(answer.status).toBe(403);
    }
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });
});

describe('correcting', () => {
  test('while it waits: the new text alone waits', async () => {
    const sent = await send(house);
    const answer = await house.receipt(sent.receipt, update);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, new URL(sent.receipt).pathname]);
    expect(await receiptOf(house, sent)).toMatchObject({ status: 'pending', text: 'Korjattu.', correction: null });
  });

  test('within 15 minutes of publication: it waits, the approved text stays until the new one is approved', async () => {
    const sent = await publish(house);
    house.pass(15 * 60_000 - 1);
    expect((await house.receipt(sent.receipt, update)).status).toBe(303);
    const correction = { name: 'Maija', text: 'Korjattu.' };
    expect(await receiptOf(house, sent)).toMatchObject({ status: 'published', text: 'Hyvä ajatus.', correction });
    expect(await published(house)).toMatchObject([{ text: 'Hyvä ajatus.', editedAt: null }]);
    await decide(house, sent.cookie, 'publish', sent.id);
    const editedAt = new Date(Date.now()).toISOString();
    expect(await published(house)).toMatchObject([{ text: 'Korjattu.', editedAt }]);
  });

  test('a refused correction leaves the approved text', async () => {
    const sent = await publish(house);
    await house.receipt(sent.receipt, update);
    await decide(house, sent.cookie, 'refuse', sent.id, { reason: 'offTopic' });
    expect(await published(house)).toMatchObject([{ text: 'Hyvä ajatus.' }]);
    expect(await receiptOf(house, sent)).toMatchObject({ status: 'published', correction: null });
  });

  test('15 minutes after publication: 409, and withdrawing is still possible', async () => {
    const sent = await publish(house);
    house.pass(15 * 60_000);
    expect((await house.receipt(sent.receipt, update, { json: true })).status).toBe(409);
    expect((await receiptOf(house, sent)).canWithdraw).toBe(true);
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(303);
    expect(await published(house)).toEqual([]);
  });

  test('with a wrong field: the same page with the fault and what was typed', async () => {
    const sent = await send(house, { lang: 'sv' });
    const answer = await house.receipt(sent.receipt, { ...update, name: '', text: '\nx' }, { lang: 'sv' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(html)).toMatch(/^Fel: /);
    expect(valueOf(html, 'text')).toBe('\nx');
    const program = await house.receipt(sent.receipt, { action: 'update', name: '' }, { json: true });
    expect(program.status).toBe(422);
    expect(await program.json()).toMatchObject({ errors: [{ field: 'name' }] });
    expect((await receiptOf(house, sent)).text).toBe('Hyvä ajatus.');
  });

  test('an action nobody knows changes nothing', async () => {
    const sent = await send(house);
    for (const action of ['publish', 'constructor', '']) {
      expect((await house.receipt(sent.receipt, { action })).status).toBeGreaterThanOrEqual(400);
    }
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });
});

describe('withdrawing', () => {
  test.each(['pending', 'published'])('what is %s, as often as one likes', async (status) => {
    const sent = status === 'pending' ? await send(house) : await publish(house);
    for (let i = 0; i < 3; i++) {
      const answer = await house.receipt(sent.receipt, { action: 'withdraw' }, { json: true });
      expect([answer.status, ((await answer.json()) as { status: string }).status]).toEqual([200, 'withdrawn']);
    }
    expect(await published(house)).toEqual([]);
    const { keptUntil, canCorrect, canWithdraw } = await receiptOf(house, sent);
    expect({ keptUntil, canCorrect, canWithdraw }).toEqual({
      keptUntil: '2026-09-07T09:00:00.000Z',
      canCorrect: false,
      canWithdraw: false,
    });
    expect((await house.receipt(sent.receipt, update)).status).toBe(409);
    expect(wordsOf(await (await house.receipt(sent.receipt)).text())).toContain('Olet perunut kommenttisi');
  });

  test('what a moderator refused cannot be withdrawn or corrected any more', async () => {
    const sent = await send(house);
    await decide(house, await signIn(house), 'refuse', sent.id);
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(409);
    expect((await house.receipt(sent.receipt, update)).status).toBe(409);
    expect((await receiptOf(house, sent)).status).toBe('refused');
  });
});
