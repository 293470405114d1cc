import { describe, expect, test } from 'vitest';
import { attendSignups } from '../../src/participation/signups/round.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { publish, send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { signUp } from '../tools/signups.ts';

const house = openHouse();

describe('requests to the store that a reader waits for', () => {
  test.each([{}, { json: true }])('the live list, %j: one', async (sending) => {
    await publish(house);
    expect(await house.roundTrips(() => house.list('open', sending))).toBe(1);
  });

  test.each([
    ['the first that moderators are told of', {}],
    ['with an address to write to', { email: 'maija@posti.example' }],
    ['held', { website: 'x' }],
    ['in reply to nobody’s', { replyTo: 'zzzzzzzzzzzz' }],
    ['refused for a field', { name: '' }],
  ])('a comment, %s: at most two', async (_, fields) => {
    const trips = await house.roundTrips(() => house.comment(Object.fromEntries(Object.entries(fields))));
    expect(trips).toBeGreaterThan(0);
    expect(trips).toBeLessThanOrEqual(2);
  });

  test('a reply: two', async () => {
    const { id } = await publish(house);
    expect(await house.roundTrips(() => house.comment({ replyTo: id, text: 'Vastaus.' }))).toBe(2);
    expect(await house.roundTrips(() => house.replyForm('open', id))).toBe(1);
  });

  test('a repeat: one, and two where a program is told how it stands', async () => {
    await house.comment();
    expect(await house.roundTrips(() => house.comment())).toBe(1);
    expect(await house.roundTrips(() => house.comment({}, { json: true }))).toBe(2);
  });

  test('an address that nobody has: none', async () => {
    expect(await house.roundTrips(() => house.list('none'))).toBe(0);
    expect(await house.roundTrips(() => house.receipt('/r/none/'))).toBe(0);
    expect(await house.roundTrips(() => house.comment({}, { headers: { 'Sec-Fetch-Site': 'cross-site' } }))).toBe(0);
  });

  test('a receipt: one to see, three to withdraw', async () => {
    const { receipt } = await send(house);
    expect(await house.roundTrips(() => house.receipt(receipt))).toBe(1);
    expect(await house.roundTrips(() => house.receipt(receipt, { action: 'withdraw' }))).toBe(3);
  });

  test('the desk’s queue: who it is, the queue, its authors and the mails that failed, however long it is', async () => {
    for (let i = 0; i < 5; i++) await send(house, { text: `${i}`, email: `a${i}@posti.example` });
    const cookie = await signIn(house);
    expect(await house.roundTrips(() => house.desk(undefined, { cookie }))).toBe(4);
  });
});

test('the clock’s look at the evenings: one for all of them and none for each, until something can be due', async () => {
  const attend = () => house.roundTrips(() => attendSignups(catalogue, Date.now()));
  expect(await attend()).toBe(1);
  await signUp(house, { email: 'maija@posti.example' });
  await house.settle();
  // The one sign-up is read, and that nothing is due is noted.
  expect([await attend(), await attend()]).toEqual([3, 1]);
  catalogue.evenings = catalogue.evenings.map((one) => evening(one.id, { ...one, status: 'cancelled' }));
  // Read, and written to.
  expect(await attend()).toBe(3);
});
