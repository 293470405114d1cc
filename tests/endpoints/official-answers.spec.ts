import { beforeEach, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { receiptCode } from '../../src/participation/shared/receipt-code.ts';
import { catalogue } from '../fixtures/generated.ts';
import { publish, published, receiptOf, signIn, type Sent } from '../tools/desk.ts';
import { home, openHouse, staff } from '../tools/handlers.ts';
import { tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const email = 'maija@posti.example';

beforeEach(() => {
  const johtaja = { fi: 'kunnanjohtaja', sv: 'kommundirektör', en: 'municipal manager' };
  catalogue.site = { ...catalogue.site, people: { johtaja } };
});

/** An official's answer to a published comment, with the comment. */
async function answered(): Promise<{ root: Sent; id: string; receipt: string }> {
  const root = await publish(house, { email });
  const cookie = await signIn(house, staff.official);
  const version = String(await house.store('HGET', `comment:${root.id}`, 'version'));
  const fields = { action: 'answer', id: root.id, version, person: 'johtaja', text: 'Kiitos, korjaamme tien.' };
  expect((await house.desk(fields, { cookie })).status).toBe(303);
  const [, answer] = await published(house);
  const id = answer?.id ?? '';
  return { root, id, receipt: `${home}/r/${receiptCode('c', id)}/` };
}

describe('an official’s answer', () => {
  test('is public at once, with its role and a badge, and its author unnamed', async () => {
    const { root, id } = await answered();
    expect(await published(house)).toMatchObject([
      { id: root.id, official: false },
      { id, official: true, name: 'Kunnanjohtaja', replyTo: root.id },
    ]);
    const html = await (await house.list('open')).text();
    expect(wordsOf(html)).toContain(`Kunnanjohtaja ${messages.fi.comments.official} vastaa: Maija`);
    expect(tagOf(html, `id="comment-${id}"`)).toContain('class="official"');
    expect(html + (await (await house.list('open', { json: true })).text())).not.toContain('outi@');
  });

  test('is told to whom it answers', async () => {
    await answered();
    const texts = (await house.mails()).filter(({ to }) => to.includes(email)).map(({ read }) => read.text ?? '');
    expect(texts.some((text) => text.includes(messages.fi.mail.answered.official))).toBe(true);
    expect(texts.join()).not.toContain('korjaamme');
  });

  test('can be corrected on its receipt at any time, at once, in its text only', async () => {
    const sent = await answered();
    house.pass(300 * 86_400_000);
    const html = await (await house.receipt(sent.receipt)).text();
    expect(titleOf(html)).toContain(messages.fi.receipt.comment.answer.title);
    expect([valueOf(html, 'text'), tagOf(html, 'name="name"')]).toEqual(['Kiitos, korjaamme tien.', '']);
    const update = { action: 'update', text: 'Tie korjattiin.', name: 'Matti', email: 'x@posti.example' };
    expect((await house.receipt(sent.receipt, update)).status).toBe(303);
    expect(await published(house)).toMatchObject([
      {},
      { text: 'Tie korjattiin.', name: 'Kunnanjohtaja', official: true },
    ]);
    expect((await receiptOf(house, sent)).official).toBe(true);
    expect(String(await house.store('HGET', `comment:${sent.id}`, 'data'))).not.toContain('posti');
  });

  test('with nothing in it is not taken', async () => {
    const sent = await answered();
    expect((await house.receipt(sent.receipt, { action: 'update', text: ' ' })).status).toBe(422);
    expect((await receiptOf(house, sent)).text).toBe('Kiitos, korjaamme tien.');
  });
});
