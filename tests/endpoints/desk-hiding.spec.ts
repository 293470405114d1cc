import { describe, expect, test } from 'vitest';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse, staff } from '../tools/handlers.ts';
import { attributeOf, tagOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const open = async (cookie: string, path: string) => (await house.desk(undefined, { cookie, path })).text();
const undoForm =
  /<form[^>]*><input type="hidden" name="id" value="([^"]+)"[^>]*><input[^>]*name="version" value="(\d+)"/;

/** What a browser would send by the button that undoes. */
function undoOf(html: string) {
  const notice = html.slice(html.indexOf('id="done"'));
  const [, id = '', version = ''] = undoForm.exec(notice) ?? [];
  return { action: 'publish', id, version };
}

describe('one press', () => {
  test('hides a published comment, on the general ground, from a form without fields to fill in', async () => {
    const sent = await publish(house);
    const html = await open(sent.cookie, '/desk/?list=published');
    const hide = html.slice(0, html.indexOf('value="hide"'));
    expect(hide.lastIndexOf('<form')).toBeGreaterThan(hide.lastIndexOf('<details'));
    expect((await decide(house, sent.cookie, 'hide', sent.id)).status).toBe(303);
    expect(await published(house)).toEqual([]);
    expect(await receiptOf(house, sent)).toMatchObject({ reason: { code: 'rules' } });
  });

  test('brings it back, and nothing else with it', async () => {
    const sent = await publish(house);
    const hidden = await decide(house, sent.cookie, 'hide', sent.id);
    const html = await open(sent.cookie, hidden.headers.get('Location') ?? '');
    expect(wordsOf(html)).toContain('Palauta sivulle');
    expect((await house.desk(undoOf(html), { cookie: sent.cookie })).status).toBe(303);
    expect((await published(house)).map(({ id }) => id)).toEqual([sent.id]);
  });

  test('does not bring back what the author has changed meanwhile', async () => {
    const sent = await publish(house);
    const hidden = await decide(house, sent.cookie, 'hide', sent.id);
    const html = await open(sent.cookie, hidden.headers.get('Location') ?? '');
    await house.receipt(sent.receipt, { action: 'update', text: 'Ihan muuta.' });
    expect((await house.desk(undoOf(html), { cookie: sent.cookie })).status).toBe(409);
    expect(await published(house)).toEqual([]);
  });

  test('is not offered by an address that somebody made up', async () => {
    const { cookie } = await publish(house);
    const waiting = await send(house, { name: 'Toinen' });
    const html = await open(cookie, `/desk/?done=hide&undo=${waiting.id}.1`);
    expect(wordsOf(html)).not.toContain('Palauta sivulle');
  });

  test('is not offered back while a correction waits that nobody approved', async () => {
    const sent = await publish(house);
    await house.receipt(sent.receipt, { action: 'update', text: 'Toka teksti.' });
    const hidden = await decide(house, sent.cookie, 'hide', sent.id);
    expect(hidden.headers.get('Location')).not.toContain('undo');
  });
});

describe('after a decision', () => {
  test('the reader goes on at the next card, where it is said what was done', async () => {
    const first = await send(house, { name: 'Eka' });
    house.pass(1_000);
    const second = await send(house, { name: 'Toka' });
    const cookie = await signIn(house);
    const html = await open(cookie, '/desk/?lang=fi');
    expect(html.slice(0, html.indexOf('value="publish"'))).toContain(`name="next" value="${second.id}"`);
    const answer = await decide(house, cookie, 'publish', first.id, { next: second.id });
    const path = answer.headers.get('Location') ?? '';
    expect(path).toBe(`/desk/?lang=fi&done=publish&next=${second.id}#comment-${second.id}`);
    const after = await open(cookie, path);
    const card = tagOf(after, `id="comment-${second.id}"`);
    expect([attributeOf(card, 'tabindex'), attributeOf(card, 'aria-describedby')]).toEqual(['-1', 'done']);
    expect(after.indexOf('id="done"')).toBeGreaterThan(after.indexOf('class="queue"'));
    expect(after.match(/id="done"/g)).toHaveLength(1);
  });

  test('what was done is said on top when no card is left', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const answer = await decide(house, cookie, 'publish', sent.id);
    const html = await open(cookie, answer.headers.get('Location') ?? '');
    expect(tagOf(html, 'id="done"')).toContain('role="status"');
  });

  test.each(['"><script>', '../x', 'A B', 'x'.repeat(41)])('next=%s leads nowhere', async (next) => {
    const sent = await send(house);
    const answer = await decide(house, await signIn(house), 'publish', sent.id, { next });
    expect(answer.headers.get('Location')).toBe('/desk/?lang=fi&done=publish');
  });

  test('a card that stays where it was keeps the reader', async () => {
    const sent = await publish(house);
    await house.report(sent.id);
    const version = String(await house.store('HGET', `comment:${sent.id}`, 'version'));
    const fields = { action: 'publish', id: sent.id, version, next: 'other1' };
    const answer = await house.desk(fields, { cookie: sent.cookie, path: '/desk/?lang=fi&list=published' });
    expect(answer.headers.get('Location')).toContain(`done=keep&next=${sent.id}#comment-${sent.id}`);
  });
});

describe('what is offered', () => {
  test('only what has been public can be removed', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    expect(tagOf(await open(cookie, '/desk/'), 'value="remove"')).toBe('');
    await decide(house, cookie, 'publish', sent.id);
    expect(tagOf(await open(cookie, '/desk/?list=published'), 'value="remove"')).not.toBe('');
  });

  test('in a second look the first person reads that another decides; the other sees the words and the ground', async () => {
    const sent = await send(house);
    const first = await signIn(house);
    await decide(house, first, 'refuse', sent.id, { reason: 'offTopic' });
    await house.receipt(sent.receipt, { action: 'secondLook', text: 'Lukekaa uudelleen.' });
    const own = await open(first, '/desk/');
    expect(wordsOf(own)).toContain('tämän käsittelee joku toinen');
    expect(tagOf(own, `id="name-${sent.id}"`)).not.toBe('');
    expect(tagOf(own, 'value="publish"')).toBe('');
    const other = await signIn(house, staff.official);
    const html = await open(other, '/desk/');
    expect(wordsOf(html)).toMatch(/Ensimmäinen ratkaisu: Kommentti ei liity.*Lukekaa uudelleen\./);
    expect(wordsOf(html)).toMatch(/Julkaise sittenkin.*Pidä päätös voimassa/);
    expect(tagOf(html, 'value="offTopic"')).toContain(' selected');
    const upheld = await decide(house, other, 'refuse', sent.id, { reason: 'offTopic' });
    expect(upheld.headers.get('Location')).toContain('done=uphold');
    expect(wordsOf(await open(other, '/desk/?list=log'))).toContain('Pidä päätös voimassa');
  });

  test('reports: how many, why and in which words; they can be kept', async () => {
    const sent = await publish(house);
    await house.report(sent.id, { reason: 'advertising', text: 'Tämä on mainos.' });
    const html = await open(sent.cookie, '/desk/');
    expect(wordsOf(html)).toMatch(/1 ilmoitus Se on mainos .* Tämä on mainos\..*Pidä sivulla/);
    await decide(house, sent.cookie, 'publish', sent.id);
    expect(await published(house)).toHaveLength(1);
    expect(wordsOf(await open(sent.cookie, '/desk/'))).not.toContain('Tämä on mainos.');
    expect(wordsOf(await open(sent.cookie, '/desk/?list=log'))).toContain('Pidä sivulla');
  });
});
