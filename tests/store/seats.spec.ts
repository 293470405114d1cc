import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type Gateway } from '../../src/local/redis/gateway.ts';
import { decideSeats, type Act, type Room, type Seats } from '../../src/participation/signups/seats.ts';
import { SeatsModel } from '../tools/seats-model.ts';
import { engines, type Opened } from './contract.ts';
import { token } from './gateway-token.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 5, 1, 9);
const starts = noon + 5 * 24 * 60 * minute;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const people = fc.integer({ min: 1, max: 4 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('join', 'change'), id, asked: people, least: people }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('cancel', 'accept', 'decline', 'promote'), id }) },
  { weight: 1, arbitrary: fc.constant<Act>({ act: 'settle' }) },
);
const step = fc.record({
  act,
  pass: fc.constantFrom(0, minute, 7 * 60 * minute, 49 * 60 * minute),
  capacity: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 }),
});

describe.each(Object.entries(engines))('seats over %s', (_, open) => {
  let opened: Opened;
  let gateway: Gateway;
  beforeAll(async () => {
    opened = await open();
    gateway = await startGateway({ engine: opened.engine, token });
  });
  beforeEach(async () => {
    Object.assign(process.env, {
      URL: 'http://localhost',
      SECRET: 'a secret for tests that is long enough',
      MAIL_FROM: 'a@b.example',
      SMTP_URL: 'smtp://localhost',
      UPSTASH_REDIS_REST_URL: gateway.url,
      UPSTASH_REDIS_REST_TOKEN: token,
    });
    await opened.engine.call(['FLUSHALL']);
  });
  afterAll(async () => {
    await gateway.close();
    await opened.end();
  });

  const call = (...command: string[]) => opened.engine.call(command);
  const room = (capacity: number, more: Partial<Room> = {}): Room => ({
    evening: 'e',
    starts,
    capacity,
    keptUntil: Date.now() + 1_000 * 24 * 60 * minute,
    ...more,
  });
  async function parties(): Promise<Map<string, Seats>> {
    const texts = (await call('HVALS', 'seats:e:parties')) as string[];
    return new Map(texts.map((text) => JSON.parse(text) as Seats).map((party) => [party.id, party]));
  }
  async function news(): Promise<string[]> {
    const keys = (await call('ZRANGE', 'signups:news', '0', '-1')) as string[];
    const texts = await Promise.all(keys.sort().map(async (key) => String(await call('GET', key))));
    await call('DEL', 'signups:news', ...keys);
    return texts.map((text) => {
      const { id, kind, seats } = JSON.parse(text) as { id: string; kind: string; seats: number };
      return `${kind} ${id} ${seats}`;
    });
  }

  test('random sequences go as in a plain model', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 0, max: 9 }),
        async (steps, seats) => {
          await call('FLUSHALL');
          const model = new SeatsModel(seats, starts);
          let now = noon;
          for (const { act, pass, capacity } of steps) {
            now += pass;
            model.capacity = capacity ?? model.capacity;
            const takenBefore = model.taken;
            const allowed = model.act(act, now);
            const outcome = await decideSeats(room(model.capacity), act, now);
            expect(outcome.done).toBe(allowed);
            expect(await news()).toEqual(allowed ? model.news : []);
            const found = await parties();
            expect([...found.keys()].sort()).toEqual([...model.parties.keys()].sort());
            for (const party of model.all) {
              const { seats, asked, least, aside, cancelled, offer } = party;
              const stored = found.get(party.id);
              expect(stored).toMatchObject({
                seats,
                asked,
                least,
                aside,
                cancelled,
                offer: offer?.seats ?? 0,
                till: offer?.till ?? 0,
              });
            }
            expect(Number((await call('HGET', 'seats:e', 'taken')) ?? 0)).toBe(model.taken);
            expect(Number((await call('HGET', 'seats:e', 'waiting')) ?? 0)).toBe(model.waiting);
            expect(await call('ZRANGE', 'seats:e:queue', '0', '-1')).toEqual(model.queue().map((party) => party.id));
            // Nobody beyond the capacity, unless it was lowered under those who had their seats.
            expect(model.taken).toBeLessThanOrEqual(Math.max(model.capacity, takenBefore));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
