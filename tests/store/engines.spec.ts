import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import { startGateway } from '../../src/local/redis/gateway.ts';
import { connectRedis } from '../../src/local/redis/real.ts';
import { startRedisServer } from '../tools/redis-server.ts';
import { clientOf } from './contract.ts';
import { token } from './gateway-token.ts';

// What only one of the two engines can show.
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engines-'));
  file = join(folder, 'store.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the embedded engine keeps everything when it is closed and opened', async () => {
  const before = openEmbedded(file);
  await before.transaction([
    ['SET', 'a', 'ä', 'EXAT', '4000000000'],
    ['HSET', 'h', 'f', 'x'],
    ['ZADD', 'z', '1.5', 'm', 'inf', 'n'],
    ['RPUSH', 'l', '1', '2'],
    ['LPUSH', 'l', '0'],
    ['SET', 'soon', 'x', 'PXAT', '1'],
  ]);
  await before.close();
  const after = openEmbedded(file);
  expect(await after.call(['GET', 'a'])).toBe('ä');
  expect(await after.call(['EXPIRETIME', 'a'])).toBe(4_000_000_000);
  expect(await after.call(['HGETALL', 'h'])).toEqual(['f', 'x']);
  expect(await after.call(['ZRANGE', 'z', '0', '-1', 'WITHSCORES'])).toEqual(['m', '1.5', 'n', 'inf']);
  expect(await after.call(['LRANGE', 'l', '0', '-1'])).toEqual(['0', '1', '2']);
  expect(await after.call(['DBSIZE'])).toBe(4);
  await after.close();
});

test('a second engine on the same file is refused', async () => {
  const first = openEmbedded(file);
  expect(() => openEmbedded(file)).toThrow(/is in use: another server runs on the same data/);
  await first.close();
  await openEmbedded(file).close();
});

test('a script that does not end is stopped, and the next one runs', async () => {
  const engine = openEmbedded(file);
  const endless = ['EVAL', 'redis.call("SET", "a", "1"); while true do pcall(error) end', '0'];
  await expect(engine.call(endless)).rejects.toThrow(/the script ran too long/);
  expect(await engine.call(['EVAL', 'return redis.call("GET", "a")', '0'])).toBe('1');
  await engine.close();
});

test('a real server that is gone is told at once', async () => {
  const server = await startRedisServer();
  const engine = connectRedis(server.url);
  const gateway = await startGateway({ engine, token });
  const redis = clientOf(gateway.url);
  expect(await redis.set('a', '1')).toBe('OK');
  await server.stop();
  await expect(redis.get('a')).rejects.toThrow(/The Redis server at .* does not answer/);
  await expect(redis.multi().get('a').exec()).rejects.toThrow(/does not answer/);
  await gateway.close();
  await engine.close();
});

test('a real server that never was is told at once', async () => {
  const engine = connectRedis('redis://user:secret@127.0.0.1:1');
  const answer = engine.call(['PING']);
  await expect(answer).rejects.toThrow('The Redis server at redis://user@127.0.0.1:1 does not answer.');
  await engine.close();
});
