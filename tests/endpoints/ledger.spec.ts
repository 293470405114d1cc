import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../src/ledger/census.ts';
import { ledgerCounts } from '../../src/ledger/ledger-store.ts';
import { localDay } from '../../src/i18n/dates.ts';
import { newId } from '../../src/id.ts';
import { send, signIn } from '../tools/desk.ts';
import { openHouse, type House } from '../tools/handlers.ts';
import { signUp } from '../tools/signups.ts';
import { email, subscribe } from '../tools/subscriptions.ts';

/** The numbers of the ledger as lines, each with its month, kind, way and count. */
async function counts(): Promise<string[]> {
  const all = await ledgerCounts();
  return all.map(({ month, kind, way, count }) => `${month} ${kind} ${way} ${count}`).sort();
}

const day = 86_400_000;

const erase = (house: House, cookie: string, who: string) =>
  house.desk({ action: 'erase', who, confirmed: 'yes' }, { path: '/desk/person/', cookie });

describe('what ends by itself', () => {
  const house = openHouse();

  test('is counted in the month of its end, once', async () => {
    await house.subscribe({}, { ip: '192.0.2.5' });
    await house.subscribe({ email: 'pekka@posti.example' }, { ip: '192.0.2.6' });
    await house.settle();
    await takeCensus(Date.now());
    expect(await counts()).toEqual([]);
    // An unconfirmed subscription lives for a week from 9.6.; the census that finds it gone is of July.
    house.pass(25 * day);
    await takeCensus(Date.now());
    await takeCensus(Date.now());
    expect(await counts()).toEqual(['2026-06 subscriptions expired 2']);
  });
});

describe.each(['embedded', 'redis-server'] as const)('what is gone, %s', (kind) => {
  const house = openHouse(kind);

  test('costs a few round trips, however many went', async () => {
    const known = Array.from({ length: 120 }, () => ['1', `signup:${newId()}`]).flat();
    await house.store('ZADD', 'ledger:known', ...known);
    expect(await house.roundTrips(() => takeCensus(Date.now()))).toBeLessThan(10);
    expect(await counts()).toEqual(['1970-01 signups expired 120']);
    expect(await house.store('EXISTS', 'ledger:known')).toBe(0);
  });

  test('is counted as such, whichever button it was', async () => {
    const own = await signUp(house, { needs: 'Keppi', needsConsent: 'yes' });
    const reader = await subscribe(house, {}, '192.0.2.8');
    await send(house, { email: 'pekka@posti.example' }, '192.0.2.9');
    const cookie = await signIn(house);
    await takeCensus(Date.now());
    await house.receipt(own.receipt, { action: 'erase' });
    await house.receipt(reader.receipt, { action: 'withdraw' });
    await erase(house, cookie, 'pekka@posti.example');
    await house.settle();
    await takeCensus(Date.now());
    await takeCensus(Date.now());
    const kinds = ['comments', 'needs', 'signups', 'subscriptions'];
    expect(await counts()).toEqual(kinds.map((name) => `${localDay(Date.now()).slice(0, 7)} ${name} asked 1`));
  });

  test('leaves a number and nothing else', async () => {
    const { id } = await send(house, { email });
    const cookie = await signIn(house);
    await takeCensus(Date.now());
    expect(await house.store('ZCARD', 'ledger:known')).toBe(1);
    await erase(house, cookie, id);
    expect(await house.store('ZCARD', 'ledger:known')).toBe(0);
    expect(await house.store('HVALS', 'ledger')).toEqual(['1']);
  });
});
