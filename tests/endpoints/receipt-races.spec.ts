import { describe, expect, test } from 'vitest';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';

describe.each(['embedded', 'redis-server'] as const)('at the same moment, over %s', (kind) => {
  const house = openHouse(kind);

  /** The record, the public list and the desk's lists must all tell the same. */
  async function stands(sent: { readonly id: string; readonly receipt: string }) {
    const { status } = await receiptOf(house, sent);
    const isListed = async (list: string) => (await house.store('ZSCORE', `comments:${list}`, sent.id)) !== null;
    const lists = {
      waiting: await isListed('waiting'),
      published: await isListed('published'),
      closed: await isListed('closed'),
    };
    const isPublic = (await published(house)).some(({ id }) => id === sent.id);
    return { status, isPublic, ...lists };
  }

  test('withdrawing wins over publishing, and everything agrees', async () => {
    const cookie = await signIn(house);
    for (let round = 0; round < 5; round++) {
      const sent = await send(house, { text: `${round}` }, `192.0.2.${round}`);
      const [withdrawn] = await Promise.all([
        house.receipt(sent.receipt, { action: 'withdraw' }, { json: true }),
        decide(house, cookie, 'publish', sent.id),
      ]);
      expect(withdrawn.status).toBe(200);
      expect(await stands(sent)).toEqual({
        status: 'withdrawn',
        isPublic: false,
        waiting: false,
        published: false,
        closed: true,
      });
    }
  });

  test('twenty withdrawals are one, and none of them fails', async () => {
    const sent = await publish(house);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => house.receipt(sent.receipt, { action: 'withdraw' }, { json: true })),
    );
    expect(all.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await stands(sent)).toMatchObject({ status: 'withdrawn', isPublic: false, closed: true });
  });

  test('two moderators at once: one decision, one log entry', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    const answers = await Promise.all([
      decide(house, cookie, 'publish', sent.id),
      decide(house, cookie, 'refuse', sent.id),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await house.store('ZCARD', 'moderation:log')).toBe(1);
    const { status, isPublic } = await stands(sent);
    expect(isPublic).toBe(status === 'published');
  });

  test('many comments published at once are all on the page', async () => {
    const cookie = await signIn(house);
    const sent = await Promise.all(
      Array.from({ length: 15 }, (_, i) => send(house, { text: `${i}` }, `198.51.100.${i + 10}`)),
    );
    await Promise.all(sent.map(({ id }) => decide(house, cookie, 'publish', id)));
    expect((await published(house)).map(({ id }) => id).sort()).toEqual(sent.map(({ id }) => id).sort());
  });
});
