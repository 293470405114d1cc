import { expect, test } from 'vitest';
import { takeCensus } from '../../src/ledger/census.ts';
import { ledgerCounts } from '../../src/ledger/ledger-store.ts';
import { send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { signUp } from '../tools/signups.ts';

const house = openHouse();

async function counts(): Promise<string[]> {
  const all = await ledgerCounts();
  return all.map(({ month, kind, way, count }) => `${month} ${kind} ${way} ${count}`).sort();
}

const day = 86_400_000;

test('what Redis ends by itself is counted in the month of its end, once', async () => {
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

test('what its person deletes is counted as asked for, whichever button it was', async () => {
  const own = await signUp(house, { needs: 'Keppi', needsConsent: 'yes' });
  await send(house, { email: 'maija@posti.example' }, '192.0.2.9');
  const cookie = await signIn(house);
  await takeCensus(Date.now());
  await house.receipt(own.receipt, { action: 'erase' });
  await house.desk(
    { action: 'erase', who: 'maija@posti.example', confirmed: 'yes' },
    { path: '/desk/person/', cookie },
  );
  await house.settle();
  await takeCensus(Date.now());
  expect(await counts()).toEqual(['2026-06 comments asked 1', '2026-06 needs asked 1', '2026-06 signups asked 1']);
});

test('the census forgets what it has counted, and the ledger names nobody', async () => {
  const { id } = await send(house, { email: 'maija@posti.example' });
  const cookie = await signIn(house);
  await takeCensus(Date.now());
  expect(await house.store('ZCARD', 'ledger:known')).toBe(1);
  await house.desk({ action: 'erase', who: id, confirmed: 'yes' }, { path: '/desk/person/', cookie });
  expect(await house.store('ZCARD', 'ledger:known')).toBe(0);
  expect(await house.store('HGETALL', 'ledger')).toEqual(['2026-06 comments asked', '1']);
});
