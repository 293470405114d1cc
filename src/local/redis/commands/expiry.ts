import { read, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Keyspace } from '../keyspace.ts';
import { syntaxError, toInteger } from '../values.ts';

const furthest = Number.MAX_SAFE_INTEGER;

/** Milliseconds since 1970 from a time as given: seconds or milliseconds, from now or absolute. */
function expiryTime(given: string, unit: number, from: number, command: string): number {
  const time = toInteger(given) * unit + from;
  if (Math.abs(time) > furthest) throw new ReplyError(`ERR invalid expire time in '${command}' command`);
  return time;
}

function isAllowed(options: string[], current: number | null, next: number): boolean {
  const flags = new Set(options.map((option) => option.toUpperCase()));
  for (const flag of flags) if (!'NX XX GT LT'.split(' ').includes(flag)) throw unsupported(options);
  if (flags.has('NX') && flags.size > 1) {
    throw new ReplyError('ERR NX and XX, GT or LT options at the same time are not compatible');
  }
  if (flags.has('GT') && flags.has('LT')) {
    throw new ReplyError('ERR GT and LT options at the same time are not compatible');
  }
  if (flags.has('NX') && current !== null) return false;
  if (flags.has('XX') && current === null) return false;
  if (flags.has('GT') && next <= (current ?? Infinity)) return false;
  if (flags.has('LT') && next >= (current ?? Infinity)) return false;
  return true;
}

const unsupported = (options: string[]) => new ReplyError(`ERR Unsupported option ${options[0]}`);

/** Sets when a key ends; a time that has passed ends it at once. */
function setExpiry(keys: Keyspace, name: string, time: number, options: string[]): number {
  const key = keys.find(name);
  if (!isAllowed(options, key?.expires ?? null, time) || !key) return 0;
  if (time <= keys.now) keys.remove(name);
  else keys.run('UPDATE key SET expires = ? WHERE id = ?', time, key.id);
  return 1;
}

const expire = (command: string, unit: number, relative: boolean): Run => {
  return (keys, [name, given, ...options]) =>
    setExpiry(keys, name, expiryTime(given, unit, relative ? keys.now : 0, command), options);
};

const remaining = (answer: (expires: number, now: number) => number): Run => {
  return (keys, [name]) => {
    const key = keys.find(name);
    if (!key) return -2;
    return key.expires === null ? -1 : answer(key.expires, keys.now);
  };
};

/** Commands about when a key ends. */
export const expiryCommands: Commands = {
  EXPIRE: write(-3, expire('expire', 1000, true)),
  PEXPIRE: write(-3, expire('pexpire', 1, true)),
  EXPIREAT: write(-3, expire('expireat', 1000, false)),
  PEXPIREAT: write(-3, expire('pexpireat', 1, false)),
  TTL: read(
    2,
    remaining((expires, now) => Math.round((expires - now) / 1000)),
  ),
  PTTL: read(
    2,
    remaining((expires, now) => expires - now),
  ),
  EXPIRETIME: read(
    2,
    remaining((expires) => Math.round(expires / 1000)),
  ),
  PEXPIRETIME: read(
    2,
    remaining((expires) => expires),
  ),
  PERSIST: write(2, (keys, [name]) => {
    const key = keys.find(name);
    return key ? keys.run('UPDATE key SET expires = NULL WHERE id = ? AND expires IS NOT NULL', key.id) : 0;
  }),
};

/** Takes the time off the options after `EX`, `PX`, `EXAT` or `PXAT`; undefined when `flag` is none of these. */
export function expiryOption(flag: string, options: string[], now: number, command: string): number | undefined {
  const units: Record<string, [number, number]> = { EX: [1000, now], PX: [1, now], EXAT: [1000, 0], PXAT: [1, 0] };
  const unit = units[flag];
  if (!unit) return undefined;
  const given = options.shift();
  if (given === undefined) throw syntaxError();
  if (toInteger(given) <= 0) throw new ReplyError(`ERR invalid expire time in '${command}' command`);
  return expiryTime(given, ...unit, command);
}
