import { afterEach, describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/seal.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { lostAnswer, nonsense, startFakeStore, type Misbehaviour } from '../tools/fake-store.ts';
import { openHouse } from '../tools/handlers.ts';
import { valueOf, wordsOf } from '../tools/html.ts';
import { personOf, signUp } from '../tools/signups.ts';

const house = openHouse();
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Puts a store that fails in the real one's place, and returns what puts the real one back. */
async function replaceStore(misbehave: Misbehaviour, from?: number) {
  const real = process.env.UPSTASH_REDIS_REST_URL ?? '';
  const { url, close } = await startFakeStore(real, misbehave, from);
  closers.push(close);
  process.env.UPSTASH_REDIS_REST_URL = url;
  return () => Object.assign(process.env, { UPSTASH_REDIS_REST_URL: real });
}

const sent = () => house.store('ZCARD', 'signups:of:coming');
const crossSite = { 'Sec-Fetch-Site': 'cross-site' };

describe.each(Object.entries(nonsense))('the store answers %s', (_, misbehave) => {
  test('at the gate: 503, nothing was saved, the form comes back', async () => {
    const repair = await replaceStore(misbehave);
    const answer = await house.signUp({ party: '3' });
    const html = await answer.text();
    repair();
    expect(answer.status).toBe(503);
    expect(wordsOf(html)).toContain('Mitään ei tallennettu');
    expect(valueOf(html, 'name')).toBe('Maija');
    expect(html).toMatch(/<option value="3" selected/);
    expect(await sent()).toBe(0);
  });

  test('at the write: no promise either way, and the same form can be sent again', async () => {
    const repair = await replaceStore(misbehave, 2);
    const answer = await house.signUp();
    const html = await answer.text();
    repair();
    expect([answer.status, answer.headers.get('Location')]).toEqual([503, null]);
    expect(wordsOf(html)).toContain('Emme tiedä vielä');
    expect((await house.signUp({ stamp: valueOf(html, 'stamp') ?? '' })).status).toBe(303);
    expect(await sent()).toBe(1);
  });
});

test('a sign-up whose answer was lost is one sign-up, however late its form comes again', async () => {
  const repair = await replaceStore(lostAnswer, 2);
  const answer = await house.signUp();
  const stamp = valueOf(await answer.text(), 'stamp') ?? '';
  repair();
  expect([answer.status, await sent()]).toEqual([503, 1]);
  house.pass(3_600_000);
  expect((await house.signUp({ stamp })).status).toBe(303);
  expect(await sent()).toBe(1);
});

test('a cancellation whose answer was lost can be pressed again', async () => {
  const one = await signUp(house);
  const repair = await replaceStore(lostAnswer, 4);
  const answer = await house.receipt(one.receipt, { action: 'withdraw' });
  repair();
  expect(answer.status).toBe(503);
  expect((await house.receipt(one.receipt, { action: 'withdraw' })).status).toBe(303);
  expect(await personOf(house, one)).toMatchObject({ status: 'cancelled' });
});

describe('a request that breaks two rows gets the earlier one’s answer', () => {
  const large = 'a'.repeat(70_000);
  const plain = { 'Content-Type': 'text/plain' };

  test.each([
    ['wrong method, another site', 405, () => house.signUp({}, { method: 'PUT', headers: crossSite })],
    ['another site, too large', 403, () => house.signUp({ needs: large }, { headers: crossSite })],
    ['too large, no form', 413, () => house.signUp({ needs: large }, { headers: plain })],
    ['no form, unknown evening', 415, () => house.signUp({ evening: 'none' }, { headers: plain })],
    ['unknown evening, wrong field', 404, () => house.signUp({ evening: 'none', party: '0' })],
    ['an evening of another key’s name', 404, () => house.signUp({ evening: 'coming:queue' })],
    ['wrong field', 422, () => house.signUp({ party: '0' })],
  ])('%s: %i', async (_, status, ask) => {
    expect((await ask()).status).toBe(status);
  });

  test('closed before a wrong field, too many before closed', async () => {
    for (let i = 0; i < 20; i++) await house.signUp({ name: `${i}` });
    catalogue.evenings = [evening('coming', { status: 'cancelled' })];
    expect((await house.signUp({ party: '0' }, { ip: '192.0.2.9' })).status).toBe(409);
    const many = await house.signUp({ party: '0' });
    expect(many.status).toBe(429);
    expect(many.headers.get('Retry-After')).toMatch(/^\d+$/);
  });
});

describe('what is sealed', () => {
  test('opens for its own purpose alone, with any of the secrets, and not when it was changed', () => {
    const sealed = seal('needs a', 'Tulkki, kiitos');
    expect(unseal('needs a', sealed)).toBe('Tulkki, kiitos');
    expect(unseal('needs b', sealed)).toBeNull();
    expect(seal('needs a', 'Tulkki, kiitos')).not.toBe(sealed);
    const flipped = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(unseal('needs a', flipped)).toBeNull();
    expect(unseal('needs a', 'nonsense')).toBeNull();
    const old = process.env.SECRET ?? '';
    process.env.SECRET = `another secret that is long enough, too,${old}`.replace(', too', ' too');
    expect(unseal('needs a', sealed)).toBe('Tulkki, kiitos');
    process.env.SECRET = 'another secret that is long enough too';
    expect(unseal('needs a', sealed)).toBeNull();
    process.env.SECRET = old;
  });
});
