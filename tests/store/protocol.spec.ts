import { expect, test } from 'vitest';
import { contract } from './contract.ts';
import { token } from './gateway-token.ts';

contract('pipelines and transactions', (store) => {
  test('a pipeline answers each command', async () => {
    const { redis } = store;
    expect(await redis.pipeline().set('a', '1').incr('a').get('a').hgetall('h').exec()).toEqual(['OK', 2, '2', []]);
    await redis.set('text', 'x');
    const answers = await redis.pipeline().incr('a').incr('text').get('a').exec({ keepErrors: true });
    expect(answers.map(({ result, error }) => result ?? error)).toEqual([3, expect.stringMatching(/^ERR/), '3']);
  });

  test('a transaction is one', async () => {
    const { redis } = store;
    expect(await redis.multi().set('a', 'OK').get('a').rpush('l', 'x').type('l').exec()).toEqual([
      'OK',
      'OK',
      1,
      'list',
    ]);
    const blocks = Array.from({ length: 40 }, () => redis.multi().incr('a1').incr('a2').exec<[number, number]>());
    for (const [first, second] of await Promise.all(blocks)) expect(first).toBe(second);
  });

  test('a failing command does not undo the others', async () => {
    const answers = await post(store.url, '/multi-exec', [
      ['SET', 'a', 'x'],
      ['INCR', 'a'],
      ['SET', 'b', 'y'],
    ]);
    expect(answers).toEqual({
      status: 200,
      body: [{ result: 'OK' }, { error: expect.stringMatching(/^ERR value is not/) }, { result: 'OK' }],
    });
    expect(await store.send('MGET a b')).toEqual(['x', 'y']);
  });

  test('a command that does not exist discards the whole', async () => {
    const answer = await post(store.url, '/multi-exec', [['SET', 'a', 'x'], ['NOSUCH']]);
    expect(answer).toEqual({ status: 400, body: { error: expect.stringMatching(/^EXECABORT Transaction discarded/) } });
    expect(await store.send('EXISTS a')).toBe(0);
  });
});

contract('the protocol', (store) => {
  test('plain answers', async () => {
    await store.send(['SET', 'a', 'ä']);
    expect(await post(store.url, '/', ['GET', 'a'])).toEqual({ status: 200, body: { result: 'ä' } });
    expect(await post(store.url, '/', ['SET', 'n', 1.5])).toEqual({ status: 200, body: { result: 'OK' } });
    expect(await post(store.url, '/', ['ECHO', true])).toEqual({ status: 200, body: { result: 'true' } });
    expect(await post(store.url, '/', ['GET', 'none'])).toEqual({ status: 200, body: { result: null } });
  });

  test('every string but a bare OK in base64', async () => {
    const encoded = (...command: string[]) => post(store.url, '/', command, { 'Upstash-Encoding': 'base64' });
    expect((await encoded('SET', 'a', 'OK')).body).toEqual({ result: 'OK' });
    expect((await encoded('MGET', 'a', 'none')).body).toEqual({ result: ['T0s=', null] });
    expect((await encoded('TYPE', 'a')).body).toEqual({ result: 'c3RyaW5n' });
    expect((await encoded('EVAL', 'return {1, {"ä"}}', '0')).body).toEqual({ result: [1, ['w6Q=']] });
    expect((await encoded('NOSUCH')).body).toEqual({ error: expect.stringMatching(/^ERR unknown command/) });
  });

  test.each([
    ['no token', { authorization: '' }, '["PING"]', 401],
    ['a wrong token', { authorization: 'Bearer contract-tokem' }, '["PING"]', 401],
    ['half a command', {}, '["PING', 400],
    ['an empty command', {}, '[]', 400],
    ['no list', {}, '{"a":1}', 400],
    ['a list in a command', {}, '["GET",["a"]]', 400],
    ['null in a command', {}, '["GET",null]', 400],
    ['an error of Redis', {}, '["NOSUCH"]', 400],
    ['more than ten megabytes', {}, `["SET","a","${'x'.repeat(10 * 1024 * 1024)}"]`, 413],
  ])('refuses %s', async (_, headers, body, status) => {
    const response = await fetch(store.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });

  test('refuses what it does not have', async () => {
    expect((await post(store.url, '/elsewhere', ['PING'])).status).toBe(404);
    expect((await post(store.url, '/pipeline', [])).status).toBe(400);
    expect((await post(store.url, '/multi-exec', ['PING'])).status).toBe(400);
    expect((await fetch(store.url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(405);
    for (const name of ['SUBSCRIBE', 'BLPOP', 'MULTI', 'WATCH', 'SELECT']) {
      expect((await post(store.url, '/', [name, 'x', '0'])).status).toBe(400);
    }
    expect(await store.send('PING')).toBe('PONG');
  });
});

async function post(url: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}
