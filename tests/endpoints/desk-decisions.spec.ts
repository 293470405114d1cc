import { describe, expect, test } from 'vitest';
import { decide, publish, receiptOf, send, signIn, type Sent } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const open = async (cookie: string, query = '') =>
  (await house.desk(undefined, { cookie, path: `/desk/?${query}` })).text();

/** A comment that is public while a correction of it waits. */
async function corrected() {
  const sent = await publish(house, { text: 'Eka teksti.' });
  await house.receipt(sent.receipt, { action: 'update', text: 'Toka teksti.' });
  return sent;
}

describe('an explanation is given back', () => {
  const note = '\nEka syy.\n\nToka syy.';

  test('when the session has ended', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    house.pass(12 * 3_600_000 + 1);
    const answer = await decide(house, cookie, 'refuse', sent.id, { note });
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(wordsOf(html)).toContain('Kirjautumisesi on päättynyt Mitään ei ratkaistu.');
    expect(html).toMatch(/<textarea id="kept"[^>]*>\n\nEka syy\.\n\nToka syy\.</);
    expect(titleOf(html)).toBe('Virhe: Kirjaudu – Moderointi');
  });

  test('when the store is down', async () => {
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    const answer = await house.desk({ action: 'refuse', id: 'x', note }, { cookie: '__Host-desk=x' });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/<textarea id="kept"[^>]*>\n\nEka syy\.\n\nToka syy\.</);
  });

  test('when the comment has changed: in its own form, with the ground', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const answer = await decide(house, cookie, 'refuse', sent.id, { note, reason: 'insult', version: '7' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(valueOf(html, 'note')).toBe(note);
    expect(tagOf(html, 'value="insult"')).toContain(' selected');
    expect(html).toContain('<details open');
    expect(valueOf(html, 'version')).toBe('1');
  });

  test.each([
    ['is closed', (sent: Sent) => house.receipt(sent.receipt, { action: 'withdraw' })],
    ['is gone', ({ id }: Sent) => house.store('DEL', `comment:${id}`)],
  ])('when the comment %s, to copy', async (_, close) => {
    const sent = await send(house);
    const cookie = await signIn(house);
    await close(sent);
    const answer = await decide(house, cookie, 'refuse', sent.id, { note });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toMatch(/<textarea id="kept"[^>]*>\n\nEka syy\.\n\nToka syy\.</);
  });

  test('when the ground is none of ours, and says so at the field', async () => {
    const sent = await send(house);
    const answer = await decide(house, await signIn(house), 'refuse', sent.id, { note, reason: 'criticism' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(valueOf(html, 'note')).toBe(note);
    expect(html).toContain(`href="#field-reason-${sent.id}"`);
    expect(attributeOf(tagOf(html, 'name="reason"'), 'aria-describedby')).toBe(`field-reason-${sent.id}-error`);
    expect(wordsOf(html)).toContain('Valitse perustelu');
  });

  test.each([[{}], [{ action: 'erase' }]])('when %j is no decision', async (fields) => {
    const sent = await send(house);
    const answer = await house.desk({ id: sent.id, note, ...fields }, { cookie: await signIn(house) });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect([valueOf(html, 'note'), wordsOf(html)]).toEqual([note, expect.stringContaining('Valitse ratkaisu')]);
  });
});

test('a decision without a ground rests on the rules', async () => {
  const sent = await send(house);
  await decide(house, await signIn(house), 'refuse', sent.id);
  expect(await receiptOf(house, sent)).toMatchObject({ reason: { code: 'rules' } });
});

describe('a correction that waits', () => {
  test('is not published by a form that does not say what was read', async () => {
    const sent = await corrected();
    const answer = await house.desk({ action: 'publish', id: sent.id }, { cookie: sent.cookie });
    expect(answer.status).toBe(409);
    expect(await receiptOf(house, sent)).toMatchObject({ text: 'Eka teksti.' });
  });

  test('is called a correction on the buttons, also while the comment is hidden', async () => {
    const sent = await corrected();
    const buttons = async () => wordsOf(await open(sent.cookie)).match(/Julkaise korjaus|Hylkää korjaus/g);
    expect(await buttons()).toEqual(['Julkaise korjaus', 'Hylkää korjaus']);
    const version = valueOf(await open(sent.cookie), 'version') ?? '';
    await decide(house, sent.cookie, 'hide', sent.id, { version });
    expect(await buttons()).toEqual(['Julkaise korjaus', 'Hylkää korjaus']);
  });

  test('that is refused is said to be a correction', async () => {
    const sent = await corrected();
    const version = valueOf(await open(sent.cookie), 'version') ?? '';
    const answer = await decide(house, sent.cookie, 'refuse', sent.id, { version });
    const shown = await open(sent.cookie, answer.headers.get('Location')?.split('?')[1]);
    expect(wordsOf(shown)).toContain('Korjausta ei julkaistu.');
  });
});
