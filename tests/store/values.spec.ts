import { expect, test } from 'vitest';
import { anyOrder, contract } from './contract.ts';

const WRONGTYPE = /^WRONGTYPE Operation against a key holding the wrong kind of value/;

contract('plain values', (store) => {
  test('are written and read', () =>
    store.says(
      ['GET a', null],
      ['SET a 1', 'OK'],
      ['GET a', '1'],
      ['SET a 2 NX', null],
      ['SET b 2 XX', null],
      ['SET a 3 XX GET', '1'],
      ['SET b 4 NX GET', null],
      ['MGET a b c', ['3', '4', null]],
      ['GETDEL a', '3'],
      ['EXISTS a b b', 2],
      ['MSET a x b y', 'OK'],
      ['MGET a b', ['x', 'y']],
      ['APPEND a äö', 5],
      ['STRLEN a', 5],
      ['STRLEN none', 0],
      ['SET a 1 NX XX', /^ERR syntax error/],
      ['SET a', /^ERR wrong number of arguments for 'set' command/],
      ['MSET a', /^ERR wrong number of arguments for 'mset' command/],
    ));

  test('count', () =>
    store.says(
      ['INCR n', 1],
      ['INCRBY n 10', 11],
      ['DECR n', 10],
      ['DECRBY n 15', -5],
      ['GET n', '-5'],
      ['SET n 9223372036854775807', 'OK'],
      ['INCR n', /^ERR increment or decrement would overflow/],
      ['SET n 1.5', 'OK'],
      ['INCR n', /^ERR value is not an integer or out of range/],
      ['INCRBY n x', /^ERR value is not an integer or out of range/],
    ));

  test.each([
    '123',
    'true',
    'null',
    '{"a":1}',
    '[1]',
    '"x"',
    'OK',
    '',
    ' ',
    'Åbo–Ä 🙂 👩‍👩‍👧 \u202e',
    'a\u0000b',
    "it's \r\n $& 100%",
  ])('text stays as it is: %j', async (text) => {
    await store.says(
      [['SET', text, text], 'OK'],
      [['GET', text], text],
      [['HSET', 'h', text, text], 1],
      ['HGETALL h', [text, text]],
      [['RPUSH', 'l', text], 1],
      ['LRANGE l 0 -1', [text]],
      [
        ['EVAL', 'return {ARGV[1], redis.call("GET", KEYS[1])}', '1', text, text],
        [text, text],
      ],
    );
    expect(await store.redis.multi().get(text).lrange('l', 0, -1).exec()).toEqual([text, [text]]);
  });

  test('may be a megabyte', async () => {
    const text = 'ä🙂'.repeat(180_000);
    await store.says([['SET', 'big', text], 'OK'], ['GET big', text], ['STRLEN big', 1_080_000]);
  });
});

contract('keys', (store) => {
  test('are found, renamed and removed', async () => {
    await store.says(
      ['MSET comment:1 a comment:2 b post:1 c', 'OK'],
      ['KEYS comment:*', anyOrder('comment:1', 'comment:2')],
      ['KEYS comment:[^1]', ['comment:2']],
      ['KEYS ?ost:[0-9]', ['post:1']],
      ['KEYS \\*', []],
      ['DBSIZE', 3],
      ['TYPE post:1', 'string'],
      ['TYPE none', 'none'],
      ['RENAME post:1 comment:2', 'OK'],
      ['GET comment:2', 'c'],
      ['RENAME none x', /^ERR no such key/],
      ['DEL comment:1 comment:1 none', 1],
      ['UNLINK comment:2', 1],
      ['DBSIZE', 0],
    );
  });

  test('SCAN meets each key once', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `key:${at}`);
    await store.send(['MSET', ...names.flatMap((name) => [name, 'x']), 'other', 'x']);
    const seen: string[] = [];
    let cursor = '0';
    do {
      const answer = await store.send(`SCAN ${cursor} MATCH key:* COUNT 40`);
      const [next, page] = answer as [string, string[]];
      seen.push(...page);
      cursor = next;
    } while (cursor !== '0');
    expect([...new Set(seen)].toSorted()).toEqual(names.toSorted());
  });

  test('tell what is wrong', () =>
    store.says(
      ['SET s x', 'OK'],
      ['LPUSH l x', 1],
      ['HGET s f', WRONGTYPE],
      ['ZADD s 1 a', WRONGTYPE],
      ['SADD l a', WRONGTYPE],
      ['GET l', WRONGTYPE],
      ['INCR l', WRONGTYPE],
      ['MGET s l', ['x', null]],
      ['SET l now-a-string', 'OK'],
      ['NOSUCH a b', /^ERR unknown command 'NOSUCH', with args beginning with: 'a' 'b'/],
      ['__proto__ a', /^ERR unknown command/],
      ['GET', /^ERR wrong number of arguments for 'get' command/],
      ['SCAN x', /^ERR invalid cursor/],
    ));

  test('the connection answers', async () => {
    await store.says(['PING', 'PONG'], ['PING hello', 'hello'], [['ECHO', 'ä'], 'ä'], ['SET a 1', 'OK']);
    const [seconds] = (await store.send('TIME')) as [string, string];
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
    await store.says(['FLUSHDB', 'OK'], ['DBSIZE', 0]);
  });
});
