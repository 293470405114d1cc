import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { contract, type Store } from './contract.ts';

const FAR = 4_000_000_000;

/** Waits until the store shows what is wanted; the test's own time limit stops what never comes. */
async function until(store: Store, command: string, answer: unknown): Promise<void> {
  while ((await store.send(command)) !== answer) await delay(5);
}

contract('expiry', (store) => {
  test('is set, read and taken away', () =>
    store.says(
      ['TTL a', -2],
      ['SET a 1', 'OK'],
      ['TTL a', -1],
      ['PTTL a', -1],
      [`EXPIREAT a ${FAR}`, 1],
      ['EXPIRETIME a', FAR],
      ['PEXPIRETIME a', FAR * 1000],
      ['PERSIST a', 1],
      ['PERSIST a', 0],
      ['EXPIRETIME a', -1],
      [`PEXPIREAT a ${FAR * 1000 + 7}`, 1],
      ['PEXPIRETIME a', FAR * 1000 + 7],
      ['EXPIRE a 1000', 1],
      ['TTL a', expect.toSatisfy((ttl) => ttl > 900 && ttl <= 1000)],
      ['PEXPIRE a 500000', 1],
      ['PTTL a', expect.toSatisfy((ttl) => ttl > 400_000 && ttl <= 500_000)],
      ['EXPIRE none 10', 0],
      ['EXPIRE a x', /^ERR value is not an integer or out of range/],
      ['EXPIRE a 9223372036854775807', /^ERR invalid expire time in 'expire' command/],
    ));

  test('is set only on a condition', () =>
    store.says(
      ['SET a 1', 'OK'],
      [`EXPIREAT a ${FAR} XX`, 0],
      [`EXPIREAT a ${FAR} GT`, 0],
      [`EXPIREAT a ${FAR} LT`, 1],
      [`EXPIREAT a ${FAR + 5} NX`, 0],
      [`EXPIREAT a ${FAR + 5} LT`, 0],
      [`EXPIREAT a ${FAR + 5} GT`, 1],
      [`EXPIREAT a ${FAR + 6} XX GT`, 1],
      ['EXPIRETIME a', FAR + 6],
      ['EXPIRE a 10 NX XX', /^ERR NX and XX, GT or LT options at the same time are not compatible/],
      ['EXPIRE a 10 GT LT', /^ERR GT and LT options at the same time are not compatible/],
      ['EXPIRE a 10 SOON', /^ERR Unsupported option SOON/],
    ));

  test('goes with SET and GETEX', () =>
    store.says(
      [`SET a 1 EXAT ${FAR}`, 'OK'],
      ['EXPIRETIME a', FAR],
      ['SET a 2 KEEPTTL', 'OK'],
      ['EXPIRETIME a', FAR],
      ['INCR a', 3],
      ['EXPIRETIME a', FAR],
      ['SET a 4', 'OK'],
      ['TTL a', -1],
      [`SET a 5 PXAT ${FAR * 1000}`, 'OK'],
      ['GETEX a PERSIST', '5'],
      ['TTL a', -1],
      [`GETEX a EXAT ${FAR}`, '5'],
      ['GETEX a', '5'],
      ['EXPIRETIME a', FAR],
      ['RENAME a b', 'OK'],
      ['EXPIRETIME b', FAR],
      ['SET a 1 EX 0', /^ERR invalid expire time in 'set' command/],
      ['SET a 1 EX', /^ERR syntax error/],
      ['SET a 1 EX 10 PX 10', /^ERR syntax error/],
      ['SET a 1 EX 10 KEEPTTL', /^ERR syntax error/],
      ['GETEX b SOON', /^ERR syntax error/],
    ));

  test('ends every kind of key', async () => {
    await store.says(
      ['SET s x PX 40', 'OK'],
      ['HSET h f x', 1],
      ['PEXPIRE h 40', 1],
      ['ZADD z 1 a', 1],
      ['PEXPIRE z 40', 1],
      ['RPUSH l old', 1],
      ['PEXPIRE l 40', 1],
    );
    for (const key of ['s', 'h', 'z', 'l']) await until(store, `EXISTS ${key}`, 0);
    await store.says(
      ['GET s', null],
      ['HGETALL h', []],
      ['ZCARD z', 0],
      ['KEYS *', []],
      ['DBSIZE', 0],
      ['SCAN 0', ['0', []]],
      ['RPUSH l new', 1],
      ['SET s 1 NX', 'OK'],
      ['SADD h now-a-set', 1],
    );
  });

  test('in the past ends a key at once', () =>
    store.says(
      ['SET a 1', 'OK'],
      ['EXPIREAT a 1', 1],
      ['EXISTS a', 0],
      ['SET a 1', 'OK'],
      ['EXPIRE a -1', 1],
      ['EXISTS a', 0],
      ['SET a 1 EXAT 1', 'OK'],
      ['GET a', null],
    ));
});
