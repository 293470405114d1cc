import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { decide, publish, published, receiptOf, send, signIn, type Sent } from '../tools/desk.ts';
import { openHouse, staff, type Fields } from '../tools/handlers.ts';
import { tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const { again } = messages.fi.receipt.comment;
const email = 'maija@posti.example';
const button = 'value="secondLook"';

/** A comment that the moderator has refused or removed. */
async function closed(action: 'refuse' | 'remove', fields: Fields = {}): Promise<Sent> {
  const sent = action === 'refuse' ? await send(house, fields) : await publish(house, fields);
  await decide(house, await signIn(house), action, sent.id, { reason: 'offTopic' });
  return sent;
}

const ask = (sent: Sent, text = 'Lukekaa uudelleen.', json = false) =>
  house.receipt(sent.receipt, { action: 'secondLook', text }, { json });
const subjects = async () =>
  (await house.mails()).filter(({ to }) => to.includes(email)).map(({ read }) => read.subject ?? '');

describe.each(['refuse', 'remove'] as const)('an author who disagrees with %s', (action) => {
  test('asks on the receipt; it waits at the desk, and the receipt and a letter say so', async () => {
    const sent = await closed(action, { email });
    const offered = await (await house.receipt(sent.receipt)).text();
    expect(tagOf(offered, button)).not.toBe('');
    expect((await ask(sent)).status).toBe(303);
    const html = await (await house.receipt(sent.receipt)).text();
    expect(wordsOf(html)).toContain(again.waits);
    expect(wordsOf(html)).toContain('Lukekaa uudelleen.');
    expect(tagOf(html, button)).toBe('');
    expect(await house.store('ZSCORE', 'comments:waiting', sent.id)).not.toBeNull();
    expect(await subjects()).toContain(messages.fi.mail.secondLookAsked.subject);
    const status = action === 'refuse' ? 'refused' : 'removed';
    expect(await receiptOf(house, sent)).toMatchObject({ status, secondLook: { decidedAt: null } });
  });

  test('is answered by another person only: upheld', async () => {
    const sent = await closed(action, { email });
    await ask(sent);
    const same = await decide(house, await signIn(house), action, sent.id, { reason: 'offTopic' });
    expect(same.status).toBe(409);
    const other = await signIn(house, staff.official);
    expect((await decide(house, other, action, sent.id, { reason: 'insult' })).status).toBe(303);
    const html = await (await house.receipt(sent.receipt)).text();
    expect(wordsOf(html)).toContain(again.upheld);
    expect(wordsOf(html)).toContain(messages.fi.reasons.insult);
    expect(await subjects()).toContain(messages.fi.mail.upheld.subject);
    expect((await ask(sent, 'Vielä kerran.')).status).toBe(409);
    expect(await receiptOf(house, sent)).toMatchObject({ canAskSecondLook: false });
  });

  test('is answered by another person only: overturned', async () => {
    const sent = await closed(action, { email });
    await ask(sent);
    expect((await decide(house, await signIn(house), 'publish', sent.id)).status).toBe(409);
    await decide(house, await signIn(house, staff.official), 'publish', sent.id);
    expect(await published(house)).toHaveLength(1);
    expect(wordsOf(await (await house.receipt(sent.receipt)).text())).toContain(again.overturned);
    const letters = (await house.mails()).filter(({ to }) => to.includes(email)).map(({ read }) => read.text ?? '');
    expect(letters.some((text) => text.includes(messages.fi.mail.overturned.text))).toBe(true);
  });
});

describe('asking', () => {
  test('needs no words, and pressing twice is once', async () => {
    const sent = await closed('refuse');
    await ask(sent, '');
    expect((await ask(sent, 'Toinen kerta.')).status).toBe(303);
    expect(await receiptOf(house, sent)).toMatchObject({ secondLook: { text: '' } });
  });

  test('with too many words: the same page with the fault and what was typed', async () => {
    const sent = await closed('refuse');
    const long = 'a'.repeat(1_001);
    const answer = await ask(sent, long);
    const html = await answer.text();
    expect([answer.status, titleOf(html)]).toEqual([422, expect.stringMatching(/^Virhe: /)]);
    expect(valueOf(html, 'text')).toBe(long);
    expect(wordsOf(html)).toContain(again.long(1_000).replace(/\s/g, ' '));
    expect((await ask(sent, long, true)).status).toBe(422);
  });

  test.each(['pending', 'published', 'withdrawn'])('about what is %s is refused', async (state) => {
    const sent = state === 'published' ? await publish(house) : await send(house);
    if (state === 'withdrawn') await house.receipt(sent.receipt, { action: 'withdraw' });
    expect((await ask(sent)).status).toBe(409);
  });

  test('is not offered where there is no other person; the contact is', async () => {
    process.env.STAFF = `${staff.moderator}:moderator`;
    const sent = await closed('refuse', { email });
    const html = await (await house.receipt(sent.receipt)).text();
    expect(tagOf(html, button)).toBe('');
    expect(wordsOf(html)).toContain('osallistu@testila.example');
    expect((await ask(sent)).status).toBe(409);
  });

  test('keeps the comment from passing its time while it waits', async () => {
    const sent = await closed('refuse');
    await ask(sent);
    house.pass(200 * 86_400_000);
    expect(await receiptOf(house, sent)).toMatchObject({ status: 'refused', secondLook: { decidedAt: null } });
  });
});
