import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** What was asked of the store: requests, Redis commands in them (those of scripts too), bytes of the bodies both ways. */
interface StoreUse {
  readonly requests: number;
  readonly commands: number;
  readonly sent: number;
  readonly received: number;
}

/** Counts what the functions of this process ask of the store. */
export interface StoreMeter {
  /** Since the last time, or the start. */
  read: () => Promise<StoreUse>;
  /** Waits until nothing has been asked for a while: what follows an answer is over. */
  settle: () => Promise<void>;
  close: () => void;
}

/** How long the store is quiet before all is taken to be done, in milliseconds. */
const quiet = 400;

/** Starts counting. @param redisUrl the Redis behind the local gateway */
export function meterStore(redisUrl: string): StoreMeter {
  const redis = new Redis(redisUrl);
  const real = globalThis.fetch;
  const use = { requests: 0, sent: 0, received: 0 };
  let [running, last] = [0, performance.now()];
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(process.env.UPSTASH_REDIS_REST_URL ?? '-')) return real(input, init);
    use.requests++;
    use.sent += Buffer.byteLength(String(init?.body ?? ''));
    running++;
    try {
      const answer = await real(input, init);
      use.received += (await answer.clone().arrayBuffer()).byteLength;
      return answer;
    } finally {
      running--;
      last = performance.now();
    }
  };
  return {
    async read() {
      const read = { ...use, commands: await commandsOf(redis) };
      Object.assign(use, { requests: 0, sent: 0, received: 0 });
      return read;
    },
    async settle() {
      while (running > 0 || performance.now() - last < quiet) await delay(20);
    },
    close() {
      globalThis.fetch = real;
      redis.disconnect();
    },
  };
}

/** The commands since the last time; the meter's own are none. */
async function commandsOf(redis: Redis): Promise<number> {
  const stats = await redis.info('commandstats');
  await redis.config('RESETSTAT');
  const calls = [...stats.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)];
  const own = /^(info|config|client|hello|ping|select)\b/;
  return calls.reduce((sum, [, name = '', count]) => sum + (own.test(name) ? 0 : Number(count)), 0);
}
