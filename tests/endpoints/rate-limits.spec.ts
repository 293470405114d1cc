import { describe, expect, test } from 'vitest';
import { openHouse, type House } from '../tools/handlers.ts';

const minute = 60_000;

async function fill(house: House, ip: string, count = 20): Promise<void> {
  for (let i = 0; i < count; i++) {
    const answer = await house.comment({ text: `${i}` }, { json: true, ip });
    if (answer.status !== 201) throw new Error(`comment ${i} of ${count}: ${answer.status}`);
  }
}

const next = (house: House, ip: string) => house.comment({ text: 'seuraava' }, { ip });

describe('twenty submissions in ten minutes', () => {
  const house = openHouse();

  test('the twenty-first waits until the first is ten minutes old', async () => {
    await fill(house, '192.0.2.1', 1);
    house.pass(4 * minute);
    for (let i = 1; i < 20; i++) await house.comment({ text: `${i}` }, { ip: '192.0.2.1' });
    const refused = await next(house, '192.0.2.1');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '360']);
    // Refused ones do not lengthen the wait.
    house.pass(6 * minute - 1);
    expect((await next(house, '192.0.2.1')).status).toBe(429);
    house.pass(2);
    expect((await next(house, '192.0.2.1')).status).toBe(303);
    expect((await house.comment({ text: 'vielä yksi' }, { ip: '192.0.2.1' })).status).toBe(429);
  });

  test('neither repeats nor wrong fields count', async () => {
    await fill(house, '192.0.2.1', 19);
    for (let i = 0; i < 5; i++) await house.comment({ text: '0' }, { json: true, ip: '192.0.2.1' });
    for (let i = 0; i < 5; i++) expect((await house.comment({ name: '' }, { ip: '192.0.2.1' })).status).toBe(422);
    expect((await next(house, '192.0.2.1')).status).toBe(303);
  });

  test.each([
    ['the same IPv6 /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', 429],
    ['another IPv6 /64', '2001:db8:1:2::1', '2001:db8:1:3::1', 303],
    ['the same IPv4 written as IPv6', '192.0.2.7', '::ffff:192.0.2.7', 429],
    ['the next IPv4', '192.0.2.7', '192.0.2.8', 303],
    ['another IPv4 written as IPv6', '192.0.2.7', '::ffff:192.0.2.8', 303],
  ])('%s', async (_, first, second, status) => {
    await fill(house, first);
    expect((await next(house, second)).status).toBe(status);
  });

  test('forged headers change nothing', async () => {
    await fill(house, '192.0.2.1');
    for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Client-IP', 'X-NF-Client-Connection-IP', 'Forwarded']) {
      const answer = await house.comment({ text: name }, { ip: '192.0.2.1', headers: { [name]: '203.0.113.99' } });
      expect(answer.status).toBe(429);
    }
  });

  test('no address is kept, only a hash that is another one on the next day', async () => {
    await fill(house, '192.0.2.77', 1);
    const keys = async () => ((await house.store('KEYS', 'requests:*')) as string[]).sort();
    const [today] = await keys();
    expect(today).toMatch(/^requests:[0-9a-f]{32}$/);
    house.pass(86_400_000);
    await fill(house, '192.0.2.77', 1);
    expect(await keys()).not.toContain(today);
    for (const key of (await house.store('KEYS', '*')) as string[]) expect(key).not.toContain('192.0.2');
  });
});

describe('a hundred and twenty requests a minute', () => {
  const house = openHouse();

  test('of any kind; the next one waits until the first is a minute old', async () => {
    const knock = () => house.comment({ name: '' }, { json: true });
    for (let i = 0; i < 120; i++) expect((await knock()).status).toBe(422);
    const refused = await knock();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
    expect((await house.receipt('/r/x/', { action: 'withdraw' }, { ip: '192.0.2.1' })).status).toBe(429);
    expect((await house.desk({ email: 'a@b.example' }, { ip: '192.0.2.1' })).status).toBe(429);
    expect((await house.list()).status).toBe(200);
    house.pass(minute + 1);
    expect((await knock()).status).toBe(422);
  });
});

describe.each(['embedded', 'redis-server'] as const)('at once, over %s', (kind) => {
  const house = openHouse(kind);

  test('of forty comments from one address exactly twenty are kept', async () => {
    const all = Array.from({ length: 40 }, (_, i) => house.comment({ text: `${i}` }, { json: true }));
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(20);
  });
});
