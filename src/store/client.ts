import { Redis } from '@upstash/redis';
import { readStoreEnv } from '../env.ts';
import { currentRun } from '../run.ts';

/** How long one call to the store may take, in milliseconds, before we say that it is down. */
let patience = 2_000;

/** For tools that nobody waits for: a call may take longer, in milliseconds. */
export function allow(ms: number): void {
  patience = ms;
}

/** The store refused, did not answer in time, or answered nonsense. Nothing is known to be saved. */
export class StoreDown extends Error {
  override name = 'StoreDown';
}

/** A Redis command and its arguments, as strings. */
export type Command = readonly [name: string, ...args: string[]];

/** @param retries how often a request is made anew at once when it found no way or its answer got lost */
function client(retries: number): Redis {
  const { storeUrl, storeToken } = readStoreEnv();
  return new Redis({
    url: storeUrl,
    token: storeToken,
    // A name such as "123" or "true" must come back as the text it is.
    automaticDeserialization: false,
    // Pipelining by itself sends reads and writes apart, so that their order is lost.
    enableAutoPipelining: false,
    enableTelemetry: false,
    // Plain JSON, not base64 in JSON: a third fewer bytes, and a long list is read in a fifth of the time. All that we
    // keep is text, so nothing needs the wrapping.
    responseEncoding: false,
    retry: { retries, backoff: () => 0 },
    signal: () => AbortSignal.timeout(patience),
  });
}

let cached: { readonly key: string; readonly twice: Redis; readonly once: Redis } | undefined;

/**
 * `twice`: for what may be asked anew, because a kept connection may have gone stale since the last call. `once`: for what
 * changes something for whoever asked: made anew it would be another change, or refused because of the first.
 */
function clients() {
  const { storeUrl, storeToken } = readStoreEnv();
  const key = `${storeUrl}\n${storeToken}`;
  if (cached?.key !== key) cached = { key, twice: client(1), once: client(0) };
  return cached;
}

async function guarded<T>(answer: Promise<T>): Promise<T> {
  const call = currentRun();
  if (call) call.trips += 1;
  const result = await answer.catch((error: unknown) => {
    // The client puts the whole command or answer into its message, and with it what a resident wrote: cut it off.
    const why = error instanceof Error ? error.message.split(/, command was:|(?<=response body):/)[0] : undefined;
    throw new StoreDown(
      `the store at UPSTASH_REDIS_REST_URL does not answer as it should (${why ?? 'no reason given'})`,
    );
  });
  if (result === undefined) throw new StoreDown('an answer without a result');
  return result;
}

/** The answer to what gives a list. @throws StoreDown when it is none: whoever spoke is no store of ours */
export function asList<T extends readonly unknown[]>(answer: T | null): T {
  if (!Array.isArray(answer)) throw new StoreDown('an answer that is no list');
  return answer;
}

/** What a call gives, or that the store is down: for whoever has other things to tell first. */
export async function orDown<T>(answer: Promise<T>): Promise<T | StoreDown> {
  return answer.catch((error: unknown) => {
    if (error instanceof StoreDown) return error;
    throw error;
  });
}

/** Sends one command. @throws StoreDown */
export function send<T>(...command: Command): Promise<T> {
  return guarded(clients().twice.exec<T>([...command]));
}

/** Runs a Lua script atomically, in one round trip. Scripts get strings only. @throws StoreDown */
export function run<T>(script: string, keys: readonly string[], args: readonly string[]): Promise<T> {
  return guarded(clients().twice.eval<string[], T>(script, [...keys], [...args]));
}

/** The same for a script that changes something for whoever asked: it is never sent twice by itself. @throws StoreDown */
export function runOnce<T>(script: string, keys: readonly string[], args: readonly string[]): Promise<T> {
  return guarded(clients().once.eval<string[], T>(script, [...keys], [...args]));
}

const each = `
local answers = {}
for i, command in ipairs(cjson.decode(ARGV[1])) do answers[i] = redis.call(unpack(command)) end
return answers
`;

/** Sends several commands at one moment, in one round trip; the answers are in their order. @throws StoreDown */
export async function sendAll<T>(commands: readonly Command[]): Promise<T[]> {
  return asList(await run<T[]>(each, [], [JSON.stringify(commands)]));
}
