import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReplyError, type RedisEngine, type Reply } from '../../src/local/redis/engine.ts';
import { engines, type Opened } from './contract.ts';

// Whatever is asked, in whatever order, both engines must answer alike: values, wrong types, wrong numbers and all.

type Words = fc.Arbitrary<readonly string[]>;

const word = fc.constantFrom('a', 'b', 'ä', 'Z', '🙂', '\uffee', '', '10', '-3', '1.5', 'x y');
// Few keys, so that commands meet; each kind has its own, and now and then another's.
const keyOf = (kind: string) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(`${kind}1`, `${kind}2`) },
    fc.constantFrom('s1', 'h1', 'z1', 'l1', 'm1'),
  );
const integer = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -6, max: 6 }).map(String) }, word);
const score = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -8, max: 8 }).map((half) => String(half / 2)) },
  fc.constantFrom('inf', '-inf', '+inf', '1e2', 'x', '007', '.5', '5.'),
);
const bound = fc.oneof(
  score,
  fc.tuple(fc.constant('('), score).map((parts) => parts.join('')),
);
const lexBound = fc.oneof(
  fc.constantFrom('-', '+', 'x'),
  fc.tuple(fc.constantFrom('[', '('), word).map((parts) => parts.join('')),
);
const far = fc.integer({ min: 4_000_000_000, max: 4_000_000_005 }).map(String);
const flags = (...names: string[]) => fc.subarray(names, { maxLength: Math.min(2, names.length) });
const some = (item: fc.Arbitrary<string>) => fc.array(item, { minLength: 1, maxLength: 4 });
const pairs = (first: fc.Arbitrary<string>, second: fc.Arbitrary<string>): Words =>
  fc.array(fc.tuple(first, second), { minLength: 1, maxLength: 4 }).map((list) => list.flat());
const limit = fc.oneof(fc.constant([]), fc.tuple(fc.constant('LIMIT'), integer, integer));
const withScores = fc.constantFrom([], ['WITHSCORES']);

// Ranges of members mean something only where all scores are equal.
const level = fc.constant('level');

/** Commands of these names, with arguments made from these parts. */
const of = (names: string, ...parts: (fc.Arbitrary<string> | Words)[]): Words =>
  fc.tuple(fc.constantFrom(...names.split(' ')), ...parts).map((words) => words.flat());

const [s, h, m, l, z] = ['s', 'h', 'm', 'l', 'z'].map(keyOf) as [Key, Key, Key, Key, Key];
type Key = fc.Arbitrary<string>;
const any = fc.oneof(s, h, m, l, z);

const command: Words = fc.oneof(
  of('SET', s, word, flags('NX', 'XX', 'GET', 'KEEPTTL')),
  of('SET', s, word, fc.constantFrom('EXAT', 'exat', 'nx'), far),
  of('GET GETDEL STRLEN INCR DECR', s),
  of('INCRBY DECRBY', s, integer),
  of('APPEND', s, word),
  of('MGET', some(any)),
  of('MSET', pairs(s, word)),
  of(
    'GETEX',
    s,
    fc.oneof(
      fc.constantFrom([], ['PERSIST'], ['EXAT']),
      far.map((time) => ['EXAT', time]),
    ),
  ),
  of('DEL EXISTS UNLINK', some(any)),
  of('TYPE EXPIRETIME PEXPIRETIME PERSIST', any),
  of('EXPIREAT', any, far, flags('NX', 'XX', 'GT', 'LT')),
  of('RENAME', any, any),
  of('DBSIZE'),
  of('KEYS', fc.constantFrom('*', 's?', '[hz]1', '[^l]*', 'm\\1', '[a-z]2', '[', 'x[]y')),
  of('HSET HMSET', h, pairs(word, word)),
  of('HSETNX', h, word, word),
  of('HGET HEXISTS', h, word),
  of('HMGET HDEL', h, some(word)),
  of('HGETALL HKEYS HVALS HLEN', h),
  of('HINCRBY', h, word, integer),
  of('SADD SREM', m, some(word)),
  of('SISMEMBER', m, word),
  of('SMEMBERS SCARD', m),
  of('LPUSH RPUSH', l, some(word)),
  of(
    'LPOP RPOP',
    l,
    fc.oneof(
      fc.constant([]),
      integer.map((count) => [count]),
    ),
  ),
  of('LRANGE LTRIM', l, integer, integer),
  of('LLEN', l),
  of('LREM', l, integer, word),
  of('ZADD', z, flags('NX', 'XX', 'GT', 'LT', 'CH', 'INCR'), pairs(score, word)),
  of('ZINCRBY', z, score, word),
  of('ZREM ZMSCORE', z, some(word)),
  of('ZSCORE ZRANK ZREVRANK', z, word),
  of('ZCARD', z),
  of('ZCOUNT ZREMRANGEBYSCORE', z, bound, bound),
  of('ZRANGE ZREVRANGE', z, integer, integer, withScores),
  of('ZRANGE', z, integer, integer, fc.constant('REV'), fc.constantFrom([], ['LIMIT', '0', '1'])),
  of('ZRANGE', z, bound, bound, fc.constant('BYSCORE'), flags('REV'), limit, withScores),
  of('ZADD', level, pairs(fc.constant('0'), word)),
  of('ZREM', level, some(word)),
  of('ZRANGE', level, lexBound, lexBound, fc.constant('BYLEX'), flags('REV'), limit, withScores),
  of('ZRANGEBYSCORE ZREVRANGEBYSCORE', z, bound, bound, withScores, limit),
  of('ZREMRANGEBYRANK', z, integer, integer),
  of(
    'ZPOPMIN ZPOPMAX',
    z,
    fc.oneof(
      fc.constant([]),
      integer.map((count) => [count]),
    ),
  ),
);

/** Answers whose order Redis does not promise, put in order. */
function comparable([name = '']: readonly string[], answer: Reply | ReplyError): unknown {
  if (answer instanceof ReplyError) return `error: ${answer.message}`;
  if (!Array.isArray(answer)) return answer;
  if (['KEYS', 'SMEMBERS', 'HKEYS', 'HVALS'].includes(name)) return answer.map(String).toSorted();
  if (name !== 'HGETALL') return answer;
  return Object.fromEntries(answer.flatMap((field, at) => (at % 2 ? [] : [[String(field), answer[at + 1]]])));
}

async function answersOf(engine: RedisEngine, commands: (readonly string[])[]): Promise<unknown[]> {
  await engine.call(['FLUSHALL']);
  const answers: unknown[] = [];
  for (const one of commands) {
    const answer = await engine.call([...one]).catch((error: ReplyError) => error);
    answers.push({ command: one.join(' '), answer: comparable(one, answer) });
  }
  return answers;
}

const opened: Opened[] = [];
beforeAll(async () => {
  for (const open of Object.values(engines)) opened.push(await open());
});
afterAll(async () => {
  for (const { end } of opened) await end();
});

test('both engines answer alike', async () => {
  const [embedded, real] = opened.map(({ engine }) => engine) as [RedisEngine, RedisEngine];
  const sameAnswers = fc.asyncProperty(
    fc.array(command, { minLength: 1, maxLength: 60, size: 'max' }),
    async (commands) => {
      expect(await answersOf(embedded, commands)).toEqual(await answersOf(real, commands));
    },
  );
  await fc.assert(sameAnswers, { numRuns: 300 });
});
