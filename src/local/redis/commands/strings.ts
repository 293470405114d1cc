import { read, toPairs, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import { expiryOption } from './expiry.ts';
import type { Keyspace } from '../keyspace.ts';
import { ok, fitsInt64, syntaxError, toBigInteger } from '../values.ts';

const get = (keys: Keyspace, name: string) => keys.findType(name, 'string')?.value ?? null;

/** Writes a string where a string may be already, keeping its expiry. */
function put(keys: Keyspace, name: string, value: string): void {
  const key = keys.findType(name, 'string');
  if (key) keys.run('UPDATE key SET value = ? WHERE id = ?', value, key.id);
  else keys.create(name, 'string', value);
}

const knownFlags = ['NX', 'XX', 'GET', 'KEEPTTL'];

interface SetOptions {
  flags: Set<string>;
  expires: number | undefined;
}

function setOptions(keys: Keyspace, options: string[]): SetOptions {
  const read: SetOptions = { flags: new Set(), expires: undefined };
  for (let option = options.shift(); option !== undefined; option = options.shift()) {
    const flag = option.toUpperCase();
    const time = expiryOption(flag, options, keys.now, 'set');
    if (time !== undefined ? read.expires !== undefined : !knownFlags.includes(flag)) throw syntaxError();
    if (time === undefined) read.flags.add(flag);
    else read.expires = time;
  }
  const { flags, expires } = read;
  if ((flags.has('NX') && flags.has('XX')) || (flags.has('KEEPTTL') && expires !== undefined)) throw syntaxError();
  return read;
}

const set: Run = (keys, [name, value, ...options]) => {
  const { flags, expires } = setOptions(keys, options);
  const before = flags.has('GET') ? get(keys, name) : null;
  const key = keys.find(name);
  const allowed = !(flags.has('NX') && key) && !(flags.has('XX') && !key);
  if (allowed) {
    const kept = flags.has('KEEPTTL') ? key?.expires : null;
    keys.create(name, 'string', value, expires ?? kept ?? null);
  }
  if (flags.has('GET')) return before;
  return allowed ? ok : null;
};

const getAndExpire: Run = (keys, [name, ...options]) => {
  const flag = options.shift()?.toUpperCase();
  const expires = flag === undefined ? undefined : expiryOption(flag, options, keys.now, 'getex');
  const isKnown = flag === undefined || flag === 'PERSIST' || expires !== undefined;
  if (!isKnown || options.length > 0) throw syntaxError();
  const value = get(keys, name);
  if (value !== null && flag) keys.run('UPDATE key SET expires = ? WHERE name = ?', expires ?? null, name);
  return value;
};

/** Adds to the whole number kept under a key. */
function increase(keys: Keyspace, name: string, by: bigint): number {
  const sum = toBigInteger(get(keys, name) ?? '0') + by;
  if (!fitsInt64(sum)) throw new ReplyError('ERR increment or decrement would overflow');
  put(keys, name, String(sum));
  return Number(sum);
}

/** Commands on plain values and counters. */
export const stringCommands: Commands = {
  GET: read(2, (keys, [name]) => get(keys, name)),
  SET: write(-3, set),
  GETDEL: write(2, (keys, [name]) => {
    const value = get(keys, name);
    if (value !== null) keys.remove(name);
    return value;
  }),
  GETEX: write(-2, getAndExpire),
  MGET: read(-2, (keys, names) => names.map((name) => keys.find(name)?.value ?? null)),
  MSET: write(-3, (keys, pairs) => {
    if (pairs.length % 2) throw new ReplyError("ERR wrong number of arguments for 'mset' command");
    for (const [name, value] of toPairs(pairs)) keys.create(name, 'string', value);
    return ok;
  }),
  INCR: write(2, (keys, [name]) => increase(keys, name, 1n)),
  DECR: write(2, (keys, [name]) => increase(keys, name, -1n)),
  INCRBY: write(3, (keys, [name, by]) => increase(keys, name, toBigInteger(by))),
  DECRBY: write(3, (keys, [name, by]) => increase(keys, name, -toBigInteger(by))),
  APPEND: write(3, (keys, [name, tail]) => {
    const value = (get(keys, name) ?? '') + tail;
    put(keys, name, value);
    return Buffer.byteLength(value);
  }),
  STRLEN: read(2, (keys, [name]) => Buffer.byteLength(get(keys, name) ?? '')),
};
