import { test } from 'vitest';
import { contract } from './contract.ts';

contract('sorted sets', (store) => {
  test('keep members by score', () =>
    store.says(
      ['ZADD z 2 b 1 a 3 c', 3],
      ['ZADD z 2 b 5 d', 1],
      ['ZSCORE z b', '2'],
      ['ZSCORE z none', null],
      ['ZMSCORE z a none', ['1', null]],
      ['ZCARD z', 4],
      ['ZRANK z c', 2],
      ['ZREVRANK z c', 1],
      ['ZRANK z none', null],
      ['ZINCRBY z 0.5 a', '1.5'],
      ['ZINCRBY z 1 new', '1'],
      ['ZRANGE z 0 -1 WITHSCORES', ['new', '1', 'a', '1.5', 'b', '2', 'c', '3', 'd', '5']],
      ['ZREM z new none', 1],
      ['ZPOPMIN z', ['a', '1.5']],
      ['ZPOPMAX z 2', ['d', '5', 'c', '3']],
      ['ZPOPMIN z 9', ['b', '2']],
      ['EXISTS z', 0],
      ['ZPOPMIN z', []],
    ));

  test('ZADD heeds its flags', () =>
    store.says(
      ['ZADD z XX 1 a', 0],
      ['ZADD z NX 1 a', 1],
      ['ZADD z NX 9 a', 0],
      ['ZADD z XX CH 2 a', 1],
      ['ZADD z GT CH 1 a', 0],
      ['ZADD z LT CH 1 a', 1],
      ['ZADD z GT 1 b', 1],
      ['ZADD z INCR 5 a', '6'],
      ['ZADD z NX INCR 5 a', null],
      ['ZADD z inf a -inf b', 0],
      ['ZRANGE z 0 -1 WITHSCORES', ['b', '-inf', 'a', 'inf']],
      ['ZINCRBY z -inf a', /^ERR resulting score is not a number \(NaN\)/],
      ['ZADD z x a', /^ERR value is not a valid float/],
      ['ZADD z 1 a 2', /^ERR syntax error/],
      ['ZADD z NX XX 1 a', /^ERR XX and NX options at the same time are not compatible/],
      ['ZADD z GT LT 1 a', /^ERR GT, LT, and\/or NX options at the same time are not compatible/],
      ['ZADD z INCR 1 a 2 b', /^ERR INCR option supports a single increment-element pair/],
    ));

  test('give ranges', () =>
    store.says(
      ['ZADD z 1 a 2 b 2 c 3 d 4 e', 5],
      ['ZRANGE z 1 2', ['b', 'c']],
      ['ZRANGE z 0 1 REV', ['e', 'd']],
      ['ZREVRANGE z 0 -3 WITHSCORES', ['e', '4', 'd', '3', 'c', '2']],
      ['ZRANGE z 2 3 BYSCORE', ['b', 'c', 'd']],
      ['ZRANGE z (2 +inf BYSCORE WITHSCORES', ['d', '3', 'e', '4']],
      ['ZRANGE z +inf -inf BYSCORE REV LIMIT 1 2', ['d', 'c']],
      ['ZRANGEBYSCORE z -inf (3 LIMIT 1 -1', ['b', 'c']],
      ['ZREVRANGEBYSCORE z 3 2 WITHSCORES', ['d', '3', 'c', '2', 'b', '2']],
      ['ZCOUNT z 2 (4', 3],
      ['ZCOUNT none 0 1', 0],
      ['ZRANGE z 0 1 LIMIT 0 1', /^ERR syntax error, LIMIT is only supported/],
      ['ZRANGEBYSCORE z x 1', /^ERR min or max is not a float/],
      ['ZREMRANGEBYSCORE z 2 (3', 2],
      ['ZREMRANGEBYRANK z 0 -2', 2],
      ['ZRANGE z 0 -1', ['e']],
      ['ZREMRANGEBYRANK z 0 -1', 1],
      ['EXISTS z', 0],
      ['ZSCAN z 0', ['0', []]],
    ));

  test('order equal scores by the bytes of UTF-8', () =>
    store.says(
      [['ZADD', 'z', '0', '\u{1f642}', '0', '\uffee', '0', 'ä', '0', 'a', '0', 'B'], 5],
      ['ZRANGE z 0 -1', ['B', 'a', 'ä', '\uffee', '\u{1f642}']],
      ['ZRANGE z [a + BYLEX', ['a', 'ä', '\uffee', '\u{1f642}']],
      ['ZRANGE z (ä [a BYLEX REV', ['a']],
      ['ZRANGEBYLEX z - (a', ['B']],
      ['ZRANGEBYLEX z a b', /^ERR min or max not valid string range item/],
      [
        ['ZSCAN', 'z', '0', 'MATCH', '[aB]'],
        ['0', ['B', '0', 'a', '0']],
      ],
    ));
});
