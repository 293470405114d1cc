import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contract } from './contract.ts';

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

contract('scripts', (store) => {
  const lua = (source: string, keys: string[] = [], args: string[] = []) =>
    store.send(['EVAL', source, String(keys.length), ...keys, ...args]);

  test.each([
    ['return 3.99', 3],
    ['return -3.99', -3],
    ['return true', 1],
    ['return false', null],
    ['return nil', null],
    ['return "ä🙂"', 'ä🙂'],
    ['return {1, "two", {3.7}, false, 5, nil, 7}', [1, 'two', [3], null, 5]],
    ['return {ok = "FINE"}', 'FINE'],
    ['return redis.status_reply("FINE")', 'FINE'],
    ['return redis.call("SET", "k", "v")', 'OK'],
    ['return redis.call("SET", "k", "v").ok', 'OK'],
    ['return redis.call("TYPE", "none").ok', 'none'],
    ['return redis.call("GET", "none") == false and "absent"', 'absent'],
    ['redis.call("HSET", "h", "f", 1.5); return redis.call("HGETALL", "h")', ['f', '1.5']],
    ['redis.call("SET", "n", 1790000000000); return redis.call("GET", "n")', '1790000000000'],
    ['return redis.call("INCRBY", "n", 3000000000) * 2', 6_000_000_000],
    ['return redis.call("ZADD", "z", "1", "a", "2", "b")', 2],
    ['return redis.sha1hex("")', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ])('%s', async (source, answer) => {
    expect(await lua(source)).toEqual(answer);
  });

  test.each([
    ['return tostring(3) .. (10 / 2) .. 3 * 1.5', '354.5'],
    ['return tostring(2000000000 + 2000000000)', '4000000000'],
    ['return "2000000000" + "2000000000"', 4_000_000_000],
    ['return math.floor(2000000000.5) + math.floor(2000000000.5) .. ""', '4000000000'],
    [
      'return string.format("%d|%5d|%05d|%s|%.2f|%%|%x", 1790000000000, 7.9, 42, 12, 1 / 3, 255)',
      '1790000000000|    7|00042|12|0.33|%|ff',
    ],
    ['return tostring(1e15) .. " " .. 0.1', '1e+15 0.1'],
    ['return tonumber("0x10") + tonumber("zz", 36)', 1311],
    ['return {tonumber("nope") == nil, tonumber(nil) == nil}', [1, 1]],
    ['local t = {10, 20}; table.insert(t, 30); return {#t, unpack(t)}', [3, 10, 20, 30]],
    ['local s = 0; for i = 1, #ARGV do s = s + ARGV[i] end; return s', 6],
    ['local t = {}; t[1] = "a"; t[2.0] = "b"; return t', ['a', 'b']],
    ['return table.concat({1, 2, 3}, ",")', '1,2,3'],
    ['return {string.find("abc", "c")}', [3, 3]],
    ['return {KEYS[1], #KEYS, ARGV[3], ARGV[4] == nil}', ['key', 1, '3', 1]],
  ])('Lua 5.1: %s', async (source, answer) => {
    expect(await lua(source, ['key'], ['1', '2', '3'])).toEqual(answer);
  });

  test('JSON', async () => {
    const text = '{"name":"ä🙂\\"","list":[1,2.5,"x"],"none":null,"yes":true,"big":1790000000000}';
    const read = 'local j = cjson.decode(ARGV[1]); return {j.name, j.list[2] * 2, j.none == cjson.null, j.yes, j.big}';
    expect(await lua(read, [], [text])).toEqual(['ä🙂"', 5, 1, 1, 1790000000000]);
    const written = await lua('return cjson.encode(cjson.decode(ARGV[1]))', [], [text]);
    expect(JSON.parse(String(written))).toEqual(JSON.parse(text));
    expect(await lua('return cjson.encode({}) .. cjson.encode({1, "a"}) .. cjson.encode("x")')).toBe('{}[1,"a"]"x"');
    await expect(lua('return cjson.decode("{")')).rejects.toThrow(/^ERR/);
  });

  test.each([
    ['return {err = "MY own words"}', /^MY own words/],
    ['return redis.error_reply("MY own words")', /^MY own words/],
    ['return redis.error_reply("-MY own words")', /^MY own words/],
    ['return redis.error_reply("alone")', /^ERR alone/],
    ['error("boom")', /^ERR user_script:1: boom/],
    ['error({err = "MY own words"})', /^MY own words/],
    ['return redis.call("INCR", "list")', /^WRONGTYPE/],
    ['return redis.pcall("INCR", "list")', /^WRONGTYPE/],
    ['return redis.call("NOSUCH")', /^ERR/],
    ['return redis.call("GET")', /^ERR/],
    ['return redis.call()', /^ERR Please specify at least one argument/],
    ['return redis.call("SET", {}, 1)', /^ERR Lua redis lib command arguments must be strings or integers/],
    ['return redis.call("EVAL", "return 1", 0)', /^ERR/],
    ['return nonsense here', /^ERR Error compiling script/],
    ['x = 1', /^ERR user_script:1: Attempt to modify a readonly table/],
    ['return x', /^ERR user_script:1: Script attempted to access nonexistent global variable 'x'/],
    ['return io or require or dofile', /^ERR .*nonexistent global variable/],
    ['return 1 + {}', /^ERR user_script:1: attempt to perform arithmetic/],
  ])('fails: %s', async (source, message) => {
    await store.send('RPUSH list x');
    await expect(lua(source)).rejects.toThrow(message);
  });

  test('a caught error is a value', async () => {
    await store.send('RPUSH list x');
    const call = 'local ok, error = pcall(redis.call, "INCR", "list"); return {tostring(ok), error}';
    expect(await lua(call)).toEqual(['false', expect.stringMatching(/^WRONGTYPE/)]);
    const pcall = 'local answer = redis.pcall("INCR", "list"); return {type(answer), answer.err}';
    expect(await lua(pcall)).toEqual(['table', expect.stringMatching(/^WRONGTYPE/)]);
    expect(await lua('return {pcall(function() return 1, 2 end)}')).toEqual([1, 1, 2]);
  });

  test('what ran before an error stays', async () => {
    const source = 'redis.call("SET", "a", "1"); redis.call("RPUSH", "list", "x"); redis.call("INCR", "list")';
    await expect(lua(source)).rejects.toThrow(/^WRONGTYPE/);
    await store.says(['GET a', '1'], ['LRANGE list 0 -1', ['x']]);
  });

  test('are known by their SHA-1', async () => {
    const source = 'return ARGV[1]';
    const sha = sha1(source);
    await store.says(
      ['SCRIPT FLUSH', 'OK'],
      [`EVALSHA ${sha} 0 x`, /^NOSCRIPT No matching script/],
      [['SCRIPT', 'LOAD', source], sha],
      [`EVALSHA ${sha} 0 x`, 'x'],
      [`SCRIPT EXISTS ${sha} ${'0'.repeat(40)}`, [1, 0]],
      [['EVAL', source, '1', 'x'], null],
      [['EVAL', source, '2', 'x'], /^ERR Number of keys can't be greater than number of args/],
      [['EVAL', source, 'x'], /^ERR value is not an integer or out of range/],
      ['SCRIPT NOSUCH', /^ERR unknown subcommand/],
    );
    expect(await store.redis.createScript('return {KEYS[1], ARGV[1]}').exec(['ä'], ['OK'])).toEqual(['ä', 'OK']);
  });

  test('may promise to write nothing', async () => {
    const [reads, writes] = ['return redis.call("GET", KEYS[1])', 'return redis.call("SET", KEYS[1], "x")'];
    await store.says(
      ['SET a 1', 'OK'],
      [['EVAL_RO', reads, '1', 'a'], '1'],
      [['EVALSHA_RO', sha1(reads), '1', 'a'], '1'],
      [['EVAL_RO', writes, '1', 'a'], /^ERR Write commands are not allowed from read-only scripts/],
      [['EVAL', writes, '1', 'a'], 'OK'],
    );
  });

  test("Upstash's own flag is taken off", async () => {
    const source = '#!lua flags=allow-key-locking\nreturn ARGV[1]';
    await store.says(
      [['EVAL', source, '0', 'x'], 'x'],
      [`EVALSHA ${sha1(source)} 0 x`, 'x'],
      [['SCRIPT', 'LOAD', source], sha1(source)],
      [`SCRIPT EXISTS ${sha1(source)}`, [1]],
      [['EVAL', '#!lua flags=no-writes,allow-key-locking\nreturn 1', '0'], 1],
    );
    expect(await store.redis.createScript(source).exec([], ['y'])).toBe('y');
  });

  test('run one at a time', async () => {
    const join = `
      local taken = redis.call('HLEN', KEYS[1])
      if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 'already' end
      if taken >= tonumber(ARGV[2]) then return 'full' end
      redis.call('HSET', KEYS[1], ARGV[1], taken + 1)
      return 'seat ' .. (taken + 1)`;
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, at) => lua(join, ['seats'], [`p${at % 60}`, '40'])),
    );
    const seats = answers.filter((answer) => String(answer).startsWith('seat'));
    expect(new Set(seats).size).toBe(40);
    expect(seats).toHaveLength(40);
    expect(await store.send('HLEN seats')).toBe(40);
  });
});
