import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/participation/signups/signup.ts';
import { findSignups } from '../../src/participation/signups/store.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { openHouse, type House } from '../tools/handlers.ts';
import { personOf, signUp, type SignedUp } from '../tools/signups.ts';

const capacity = 40;
/** How many press at the same moment; with many more the store is too slow for some, and they only press again. */
const atOnce = 100;
const soon = () => Date.now() + 10 * 86_400_000;

/** An address of its own for everybody in a crowd. */
const ip = (n: number) => `10.${n >> 8}.${n & 255}.1`;

/** Signs up once more with the same words when the store was too slow to answer: that is a repeat. */
async function signUpAtLast(house: House, n: number): Promise<SignedUp> {
  const fields = { name: `Nimi ${n}`, party: String(1 + (n % 4)), ...(n % 3 === 0 && { atLeast: '1' }) };
  for (;;) {
    const sent = await signUp(house, fields, ip(n)).catch(() => null);
    if (sent) return sent;
    await sleep(200);
  }
}

/** Presses again until the store has answered in time. */
async function press(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    await sleep(200);
  }
}

describe.each(['embedded', 'redis-server'] as const)('a crowd, over %s', (kind) => {
  const house = openHouse(kind);

  /** How many people have seats: never more than there are. */
  async function takenNow(): Promise<number> {
    const taken = Number(await house.store('HGET', 'seats:coming', 'taken'));
    expect(taken).toBeLessThanOrEqual(capacity);
    return taken;
  }

  /** All who signed up, a hundred at a time. */
  async function everybody(): Promise<Standing[]> {
    const ids = (await house.store('ZRANGE', 'signups:of:coming', '0', '-1')) as string[];
    const found: Standing[] = [];
    for (let from = 0; from < ids.length; from += 100)
      found.push(...(await findSignups(ids.slice(from, from + 100))).values());
    return found;
  }

  test(
    'a thousand sign-ups for forty seats, with changes and cancellations between',
    { timeout: 240_000 },
    async () => {
      catalogue.evenings = [evening('coming', { capacity, starts: soon() })];
      const sent: (SignedUp & { readonly seats?: number })[] = [];
      const one = async (n: number) => {
        sent.push(await signUpAtLast(house, n));
        const some = sent[(n * 7) % sent.length]?.receipt ?? '';
        const action = { 0: 'withdraw', 5: 'update', 9: 'accept' }[n % 12];
        if (action) await house.receipt(some, { action, party: String(1 + (n % 3)) }, { ip: ip(n) });
      };
      for (let from = 0; from < 1_000; from += atOnce) {
        await Promise.all(Array.from({ length: atOnce }, (_, i) => one(from + i)));
        await takenNow();
        await house.settle();
      }
      const people = await everybody();
      const seatsOf = (id: string) => people.find(({ record }) => record.id === id)?.seats?.seats ?? 0;
      expect(new Set(sent.map(({ id }) => id)).size).toBe(1_000);
      expect(people.map(({ record }) => record.id).toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
      expect(await takenNow()).toBe(people.reduce((sum, { seats }) => sum + (seats?.seats ?? 0), 0));
      expect(await takenNow()).toBeGreaterThan(capacity - 4);
      // Whoever had seats and pressed no button has them still.
      const untouched = new Set(people.filter(({ version }) => version === 1).map(({ record }) => record.id));
      for (const { id, seats = 0 } of sent.filter((party) => untouched.has(party.id)))
        expect(seatsOf(id)).toBeGreaterThanOrEqual(seats);
      // The places in the queue are as its numbers.
      const queue = people.filter(({ place }) => place > 0).toSorted((a, b) => a.place - b.place);
      const numbers = queue.map(({ seats }) => seats?.number ?? 0);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    },
  );

  test('thirty presses at once are one party, and two buttons at once do one thing', { timeout: 120_000 }, async () => {
    catalogue.evenings = [evening('coming', { capacity: 3, starts: soon() })];
    const presses = Array.from({ length: 30 }, () => press(() => house.signUp({ party: '2' })));
    const places = (await Promise.all(presses)).map(({ headers }) => headers.get('Location'));
    expect(new Set(places).size).toBe(1);
    expect(await takenNow()).toBe(2);
    const receipt = places[0] ?? '';
    const buttons = ['withdraw', 'withdraw', 'update', 'update'];
    const answers = await Promise.all(
      buttons.map((action) => press(() => house.receipt(receipt, { action, party: '3' }))),
    );
    expect(answers.map(({ status }) => status).filter((status) => ![303, 409].includes(status))).toEqual([]);
    expect(await personOf(house, { receipt })).toMatchObject({ status: 'cancelled', seats: 0 });
    expect(await takenNow()).toBe(0);
  });
});
