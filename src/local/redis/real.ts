import { Redis } from 'ioredis';
import { ReplyError, type RedisEngine, type Reply } from './engine.ts';

/** Commands that would hold up or change the one connection that every request shares; Upstash refuses them too. */
const notShared = new Set(
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
    async call(command) {
      const [name, ...args] = admit(command);
      await ready();
      return redis.call(name, ...args).then(asReply, rethrow);
    },
    async transaction(block) {
      const commands = block.map((command) => ['call', ...admit(command)]);
      await ready();
      const multi = redis.multi(commands);
      const results = (await multi.exec().catch(rethrow)) ?? [];
      return results.map(([error, reply]) => (error ? new ReplyError(error.message) : asReply(reply)));
    },
    async close() {
      redis.disconnect();
    },
  };
}

const asReply = (reply: unknown) => reply as Reply;

/** In capitals, ioredis passes a command on untouched; in small letters it would make an object of HGETALL's answer. */
function admit([given = '', ...args]: string[]): [string, ...string[]] {
  const name = given.toUpperCase();
  if (notShared.has(name)) throw new ReplyError(`ERR Command is not available: '${given}'`);
  return [name, ...args];
}

function rethrow(error: Error): never {
  throw error.name === 'ReplyError' ? new ReplyError(error.message) : error;
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
