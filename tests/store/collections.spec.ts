import { expect, test } from 'vitest';
import { anyOrder, contract } from './contract.ts';

contract('hashes', (store) => {
  test('keep fields', () =>
    store.says(
      ['HSET h a 1 b 2', 2],
      ['HSET h a 3 c 4', 1],
      ['HGET h a', '3'],
      ['HGET h none', null],
      ['HMGET h a none c', ['3', null, '4']],
      ['HGETALL h', anyOrder('a', '3', 'b', '2', 'c', '4')],
      ['HGETALL none', []],
      ['HSETNX h a 5', 0],
      ['HSETNX h d 5', 1],
      ['HEXISTS h d', 1],
      ['HKEYS h', anyOrder('a', 'b', 'c', 'd')],
      ['HVALS h', anyOrder('3', '2', '4', '5')],
      ['HLEN h', 4],
      ['HINCRBY h a -10', -7],
      ['HINCRBY h new 1', 1],
      ['HSET h text x', 1],
      ['HINCRBY h text 1', /^ERR hash value is not an integer/],
      ['HSCAN h 0 MATCH t*', ['0', ['text', 'x']]],
      ['HDEL h a b c d text none', 5],
      ['HDEL h new', 1],
      ['EXISTS h', 0],
      ['HSET h a', /^ERR wrong number of arguments for 'hset' command/],
      ['HSET h a 1 b', /^ERR wrong number of arguments for 'hset' command/],
    ));
});

contract('sets', (store) => {
  test('keep members', () =>
    store.says(
      ['SADD s a b b', 2],
      ['SADD s b c', 1],
      ['SMEMBERS s', anyOrder('a', 'b', 'c')],
      ['SISMEMBER s a', 1],
      ['SISMEMBER none a', 0],
      ['SCARD s', 3],
      ['SSCAN s 0 MATCH [ab]', ['0', anyOrder('a', 'b')]],
      ['SSCAN s 0 MATCH a-*', ['0', []]],
      ['SREM s a none', 1],
      ['SPOP s 5', anyOrder('b', 'c')],
      ['EXISTS s', 0],
      ['SPOP s', null],
      ['SPOP s 2', []],
      ['SPOP s -1', /^ERR value is out of range, must be positive/],
    ));

  test('SPOP takes one out', async () => {
    await store.send('SADD s a b');
    const taken = (await store.send('SPOP s')) as string;
    expect(await store.send('SMEMBERS s')).toEqual(taken === 'a' ? ['b'] : ['a']);
  });
});

contract('lists', (store) => {
  test('grow and shrink at both ends', () =>
    store.says(
      ['RPUSH l c d', 2],
      ['LPUSH l b a', 4],
      ['LRANGE l 0 -1', ['a', 'b', 'c', 'd']],
      ['LRANGE l -2 10', ['c', 'd']],
      ['LRANGE l 2 1', []],
      ['LLEN l', 4],
      ['LPOP l', 'a'],
      ['RPOP l 2', ['d', 'c']],
      ['RPOP l', 'b'],
      ['EXISTS l', 0],
      ['LPOP l', null],
      ['LLEN l', 0],
      ['LRANGE l a b', /^ERR value is not an integer or out of range/],
      ['LPOP l -1', /^ERR value is out of range, must be positive/],
    ));

  test('are trimmed and weeded', () =>
    store.says(
      ['RPUSH l x a x b x c x', 7],
      ['LREM l 1 x', 1],
      ['LREM l -2 x', 2],
      ['LRANGE l 0 -1', ['a', 'x', 'b', 'c']],
      ['LTRIM l 1 2', 'OK'],
      ['LRANGE l 0 -1', ['x', 'b']],
      ['LREM l 0 x', 1],
      ['LPUSH l first', 2],
      ['LRANGE l 0 0', ['first']],
      ['LTRIM l 5 9', 'OK'],
      ['EXISTS l', 0],
    ));
});
