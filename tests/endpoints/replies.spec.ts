import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { catalogue } from '../fixtures/generated.ts';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const { reply } = messages.fi.comments;
const gone = reply.gone;

/** The published comments of the open post: id, to whom, and whether only its place is left. */
async function threads() {
  const list = (await published(house)) as unknown as { id: string; replyTo: string | null; removed: boolean }[];
  return list.map(({ id, replyTo, removed }) => [id, replyTo, removed]);
}

describe('replying', () => {
  test('to a comment, and to a reply: both stand under the first, right after it', async () => {
    const root = await publish(house);
    house.pass(1_000);
    const other = await publish(house, { text: 'Toinen kommentti.' });
    const first = await publish(house, { text: 'Vastaus.', replyTo: root.id });
    house.pass(1_000);
    const second = await publish(house, { text: 'Vastaus vastaukseen.', replyTo: first.id });
    expect(await threads()).toEqual([
      [root.id, null, false],
      [first.id, root.id, false],
      [second.id, root.id, false],
      [other.id, null, false],
    ]);
    expect((await receiptOf(house, second)).replyTo).toBe(root.id);
  });

  test('without JavaScript: the list links a page with the comment and the form, whose sending is a reply', async () => {
    const root = await publish(house);
    const list = await (await house.list('open')).text();
    const link = tagOf(list, `href="/api/comments/open?lang=fi&amp;replyTo=${root.id}"`);
    expect(attributeOf(link, 'rel')).toBe('nofollow');
    const answer = await house.replyForm('open', root.id);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(wordsOf(page)).toContain('Hyvä ajatus.');
    expect(valueOf(page, 'replyTo')).toBe(root.id);
    house.pass(5_000);
    const sent = await house.comment({ replyTo: root.id, text: 'Vastaus.', stamp: valueOf(page, 'stamp') ?? '' });
    expect(sent.status).toBe(303);
    expect((await receiptOf(house, { receipt: sent.headers.get('Location') ?? '' })).replyTo).toBe(root.id);
  });

  test('shows who answers whom, under a heading one level down', async () => {
    const root = await publish(house);
    const sent = await publish(house, { name: 'Matti', text: 'Vastaus.', replyTo: root.id });
    const html = await (await house.list('open')).text();
    const heading = html.slice(html.indexOf(`<h4 id="by-${sent.id}"`)).split('</h4>', 1)[0] ?? '';
    expect(wordsOf(heading)).toContain(`Matti vastaa: Maija`);
  });

  test.each([
    ['nobody’s', () => Promise.resolve('zzzzzzzzzzzz')],
    ['one that waits', async () => (await send(house)).id],
    ['another post’s', async () => (await publish(house, { post: 'other' })).id],
    ['one that was hidden', async () => hidden()],
  ])('to %s: 422; the form keeps the text and will stand on its own', async (_, ofWhich) => {
    const replyTo = await ofWhich();
    const program = await house.comment({ replyTo, text: 'Vastaus.' }, { json: true });
    expect([program.status, await program.json()]).toEqual([422, { errors: [{ field: 'replyTo', message: gone }] }]);
    const answer = await house.comment({ replyTo, text: 'Vastaus.' });
    const html = await answer.text();
    expect([answer.status, titleOf(html)]).toEqual([422, expect.stringMatching(/^Virhe: /)]);
    expect(valueOf(html, 'text')).toBe('Vastaus.');
    expect(tagOf(html, 'name="replyTo"')).toBe('');
    expect(tagOf(html, 'id="field-replyTo"')).not.toBe('');
    expect(wordsOf(html)).toContain(gone);
  });

  async function hidden(): Promise<string> {
    const root = await publish(house);
    await decide(house, root.cookie, 'hide', root.id);
    return root.id;
  }

  test('a wrong field keeps whom it replies to', async () => {
    const root = await publish(house);
    const html = await (await house.comment({ replyTo: root.id, text: '' })).text();
    expect(valueOf(html, 'replyTo')).toBe(root.id);
    expect(wordsOf(html)).toContain('Hyvä ajatus.');
  });

  test('the same words to another comment are another reply', async () => {
    const [a, b] = [await publish(house), await publish(house, { text: 'Toinen.' })];
    const [first, second] = [await send(house, { replyTo: a.id }), await send(house, { replyTo: b.id })];
    expect(first.id).not.toBe(second.id);
  });

  test.each(['closed', 'over'])('a post that is %s: no form', async (post) => {
    expect((await house.replyForm(post, 'zzzzzzzzzzzz')).status).toBe(409);
  });

  test('a form for what is not there: 404; for what is no longer public: 409', async () => {
    expect((await house.replyForm('open', 'zzzzzzzzzzzz')).status).toBe(404);
    expect((await house.replyForm('open', await hidden())).status).toBe(409);
  });
});

describe('the place of a comment that is gone', () => {
  test.each(['hide', 'remove', 'withdraw'])(
    'after %s is marked while it has replies, and holds no word of it',
    async (action) => {
      const root = await publish(house, { name: 'Liisa', text: 'Salaisuus.' });
      const sent = await publish(house, { text: 'Vastaus.', replyTo: root.id });
      if (action === 'withdraw') await house.receipt(root.receipt, { action });
      else await decide(house, root.cookie, action, root.id);
      expect(await threads()).toEqual([
        [root.id, null, true],
        [sent.id, root.id, false],
      ]);
      const answer = await house.list('open', { json: true });
      const data = await answer.text();
      expect(data).not.toMatch(/Liisa|Salaisuus/);
      expect(JSON.parse(data)).toMatchObject({ count: 1 });
      const html = await (await house.list('open')).text();
      expect(html).not.toMatch(/Liisa|Salaisuus/);
      expect(wordsOf(html)).toContain(messages.fi.comments.gone);
      await house.receipt(sent.receipt, { action: 'withdraw' });
      expect(await threads()).toEqual([]);
    },
  );

  test('is filled again when the comment comes back', async () => {
    const root = await publish(house);
    await publish(house, { text: 'Vastaus.', replyTo: root.id });
    await decide(house, root.cookie, 'hide', root.id);
    await decide(house, root.cookie, 'publish', root.id);
    expect((await threads()).map(([, , removed]) => removed)).toEqual([false, false]);
  });
});

describe('whoever is replied to', () => {
  const to = 'maija@posti.example';
  const subject = messages.fi.mail.answered.subject;
  const told = async () => (await house.mails()).filter(({ read }) => read.subject === subject);

  test('gets a letter when the reply is public, once, with its place and none of its words', async () => {
    const root = await publish(house, { email: to });
    const sent = await send(house, { name: 'Matti', text: 'Vastauksen sanat.', replyTo: root.id });
    expect(await told()).toEqual([]);
    const cookie = await signIn(house);
    await decide(house, cookie, 'publish', sent.id);
    const [letter, ...more] = await told();
    expect([letter?.to, more.length]).toEqual([[to], 0]);
    expect(letter?.read.text).toContain(`/blogi/open/#comment-${sent.id}`);
    expect(`${letter?.read.text}${letter?.read.html}`).not.toMatch(/Matti|Vastauksen/);
    await decide(house, cookie, 'hide', sent.id);
    await decide(house, cookie, 'publish', sent.id);
    expect(await told()).toHaveLength(1);
  });

  test('also where comments are published at once; but not by themselves, and not of what is gone', async () => {
    catalogue.site = { ...catalogue.site, moderation: 'after' };
    const root = await send(house, { email: to });
    await send(house, { text: 'Oma vastaus.', email: to, replyTo: root.id });
    expect(await told()).toEqual([]);
    const sent = await send(house, { text: 'Vastaus.', replyTo: root.id });
    expect(await told()).toHaveLength(1);
    await house.receipt(root.receipt, { action: 'withdraw' });
    await send(house, { text: 'Toinen vastaus.', replyTo: sent.id });
    expect(await told()).toHaveLength(1);
  });
});
