import { beforeEach, describe, expect, test } from 'vitest';
import expire from '../../functions/expire.ts';
import { messages } from '../../src/i18n/messages.ts';
import { commentsBy, isTrusted, trustChanges, untrustChanges } from '../../src/participation/comments/author-store.ts';
import { commit } from '../../src/store/commit.ts';
import { catalogue } from '../fixtures/generated.ts';
import { decide, publish, published, receiptOf, send } from '../tools/desk.ts';
import { home, openHouse, staff } from '../tools/handlers.ts';
import { tagOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const email = 'maija@posti.example';
const day = 86_400_000;
const button = 'value="confirm"';

const trust = () => commit([], trustChanges(email, staff.moderator, Date.now(), catalogue.site));

/** The link in the mail by which the author publishes. */
async function linkOf(receipt: string): Promise<URL | undefined> {
  const texts = (await house.mails()).map(({ read }) => read.text ?? '');
  const links = texts.flatMap((text) => text.match(/https:\S+/g) ?? []).filter((link) => link.startsWith(home));
  return links.map((link) => new URL(link)).find(({ search, pathname }) => search && receipt.endsWith(pathname));
}

/** What a receipt says, but for what is another in each. */
const plain = (html: string) => wordsOf(html).replace(/[A-Z\d]{4}(-[A-Z\d]{4}){2}/, '');

describe('a trusted author', () => {
  beforeEach(trust);

  test('publishes with the button behind the mail’s link; opening it does nothing', async () => {
    const sent = await send(house, { email: 'Maija@Posti.example' });
    expect(sent.status).toBe('pending');
    const link = await linkOf(sent.receipt);
    const page = await (await house.receipt(link?.href ?? '')).text();
    expect(tagOf(page, button)).not.toBe('');
    expect((await receiptOf(house, sent)).status).toBe('pending');
    const proof = link?.searchParams.get('proof') ?? '';
    for (let i = 0; i < 2; i++) {
      expect((await house.receipt(sent.receipt, { action: 'confirm', proof })).status).toBe(303);
    }
    expect((await receiptOf(house, sent)).status).toBe('published');
    expect(await published(house)).toHaveLength(1);
  });

  test('cannot from the receipt alone, nor with another’s proof', async () => {
    const [sent, other] = [await send(house, { email }), await send(house, { email, text: 'Toinen.' })];
    const [one, stranger] = await Promise.all([
      house.receipt(sent.receipt).then((answer) => answer.text()),
      send(house, { email: 'muu@posti.example' }).then(async ({ receipt }) => (await house.receipt(receipt)).text()),
    ]);
    expect(tagOf(one, button)).toBe('');
    // Whoever typed the address is not told that it is trusted either.
    expect(plain(one)).toBe(plain(stranger));
    const foreign = (await linkOf(other.receipt))?.searchParams.get('proof') ?? '';
    expect(tagOf(await (await house.receipt(`${sent.receipt}?proof=${foreign}`)).text(), button)).toBe('');
    for (const proof of ['', 'x', foreign]) {
      expect((await house.receipt(sent.receipt, { action: 'confirm', proof })).status).toBe(422);
    }
    expect((await receiptOf(house, sent)).status).toBe('pending');
  });

  test.each([
    ['something calls for a person', { website: 'https://spam.example' }],
    ['the name looks official', { name: 'Kunnanjohtaja' }],
  ])('waits like everyone when %s', async (_, fields) => {
    const sent = await send(house, { email, ...fields });
    expect(await linkOf(sent.receipt)).toBeUndefined();
  });

  test('cannot publish what was corrected since', async () => {
    const sent = await send(house, { email });
    const proof = (await linkOf(sent.receipt))?.searchParams.get('proof') ?? '';
    await house.receipt(sent.receipt, { action: 'update', text: 'Jotain muuta.' });
    expect((await house.receipt(sent.receipt, { action: 'confirm', proof })).status).toBe(303);
    expect(await published(house)).toEqual([]);
  });

  test('cannot publish when trust has ended since', async () => {
    const sent = await send(house, { email });
    const proof = (await linkOf(sent.receipt))?.searchParams.get('proof') ?? '';
    await commit([], untrustChanges(email));
    expect((await house.receipt(sent.receipt, { action: 'confirm', proof })).status).toBe(303);
    expect(await published(house)).toEqual([]);
  });

  test('stays one for a year from the last comment that they published themselves; typing the address is none', async () => {
    house.pass(300 * day);
    const sent = await send(house, { email });
    const proof = (await linkOf(sent.receipt))?.searchParams.get('proof') ?? '';
    await house.receipt(sent.receipt, { action: 'confirm', proof });
    house.pass(300 * day);
    expect(await isTrusted(email)).toBe(true);
    await send(house, { email, text: 'Vain osoite.' });
    house.pass(66 * day);
    expect(await isTrusted(email)).toBe(false);
  });

  test('takes two round trips to the store like everyone', async () => {
    expect(await house.roundTrips(() => house.comment({ email }))).toBe(2);
  });
});

test('others get no such link', async () => {
  const sent = await send(house, { email });
  expect((await house.mails()).length).toBeGreaterThan(0);
  expect(await linkOf(sent.receipt)).toBeUndefined();
  expect(JSON.stringify(await house.mails())).not.toContain(messages.fi.mail.confirm.link);
});

describe('the comments of one address', () => {
  test('are known by a hash, with how many are public', async () => {
    const first = await publish(house, { email });
    await publish(house, { email: 'MAIJA@posti.example', text: 'Toinen.' });
    const third = await publish(house, { email, text: 'Kolmas.' });
    await send(house, { email, text: 'Neljäs.' });
    await send(house, { email: 'muu@posti.example', text: 'Muun.' });
    expect(await commentsBy(email)).toMatchObject({ published: 3, trusted: false });
    expect((await commentsBy(email)).newest).toHaveLength(4);
    await decide(house, third.cookie, 'hide', third.id);
    expect((await commentsBy(email)).published).toBe(2);
    await house.receipt(first.receipt, { action: 'withdraw' });
    expect(await commentsBy(email)).toMatchObject({ published: 1 });
    expect((await commentsBy(email)).newest.map(({ id }) => id)).not.toContain(first.id);
    const keys = (await house.store('KEYS', '*')) as string[];
    expect(keys.filter((key) => key.toLowerCase().includes('maija'))).toEqual([]);
  });

  test('are forgotten with the address, by correction and by time', async () => {
    const sent = await publish(house, { email });
    const other = await send(house, { email, text: 'Toinen.' });
    await house.receipt(other.receipt, { action: 'update', email: '' });
    expect((await commentsBy(email)).newest.map(({ id }) => id)).toEqual([sent.id]);
    house.pass(90 * day);
    await expire();
    expect(await commentsBy(email)).toEqual({ newest: [], published: 0, trusted: false });
    expect((await house.store('KEYS', 'comments:by:*')) as string[]).toEqual([]);
    expect(await published(house)).toHaveLength(1);
  });

  test('go with a comment that passes its time, even under a secret that has changed since', async () => {
    const sent = await send(house, { email });
    process.env.SECRET = `${'another secret that is long enough for tests'},${process.env.SECRET ?? ''}`;
    await house.receipt(sent.receipt, { action: 'update', text: 'Korjattu.' });
    house.pass(6 * 366 * day);
    await expire();
    expect((await house.store('KEYS', 'comments:by:*')) as string[]).toEqual([]);
    expect(await house.store('ZCARD', 'comments:due')).toBe(0);
  });
});
