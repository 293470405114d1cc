import { Command, Redis } from 'ioredis';
import { ReplyError, type RedisEngine, type Reply } from './engine.ts';

// ioredis makes an object of HGETALL, even of a raw call; the gateway needs what the server said.
Command.setReplyTransformer('hgetall', (reply) => reply);

/** Commands that would hold up or change the one connection that every request shares; Upstash refuses them too. */
const NOT_SHARED = new Set(
  `AUTH BLMOVE BLMPOP BLPOP BRPOP BRPOPLPUSH BZMPOP BZPOPMAX BZPOPMIN CLIENT DISCARD EXEC HELLO MONITOR MULTI PSUBSCRIBE
  QUIT RESET SELECT SHUTDOWN SSUBSCRIBE SUBSCRIBE UNWATCH WAIT WATCH`.split(/\s+/),
);

/** A real Redis server behind the local gateway. While it cannot be reached, every command is refused at once. */
export function connectRedis(url: string): RedisEngine {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  let connected = false;
  const firstTry = new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    redis.on('error', () => resolve());
  });
  redis.on('ready', () => (connected = true));
  redis.on('close', () => (connected = false));
  const ready = async () => {
    await firstTry;
    if (!connected) throw new Error(`The Redis server at ${withoutPassword(url)} does not answer.`);
  };

  return {
    async call([name = '', ...args]) {
      refuseShared([name]);
      await ready();
      return redis.call(name, ...args).then(asReply, rethrow);
    },
    async transaction(block) {
      refuseShared(block.map(([name = '']) => name));
      await ready();
      const multi = redis.multi(block.map(([name = '', ...args]) => ['call', name, ...args]));
      const results = (await multi.exec().catch(rethrow)) ?? [];
      return results.map(([error, reply]) => (error ? new ReplyError(error.message) : asReply(reply)));
    },
    async close() {
      redis.disconnect();
    },
  };
}

const asReply = (reply: unknown) => reply as Reply;

function refuseShared(names: string[]): void {
  const refused = names.find((name) => NOT_SHARED.has(name.toUpperCase()));
  if (refused !== undefined) throw new ReplyError(`ERR Command is not available: '${refused}'`);
}

function rethrow(error: Error): never {
  throw error.name === 'ReplyError' ? new ReplyError(error.message) : error;
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
