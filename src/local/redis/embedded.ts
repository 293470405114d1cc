import type { Args, Command, Commands } from './command.ts';
import { ReplyError, type RedisEngine, type Reply } from './engine.ts';
import { expiryCommands } from './expiry.ts';
import { hashCommands } from './hashes.ts';
import { keyCommands } from './keys.ts';
import { Keyspace } from './keyspace.ts';
import { listCommands } from './lists.ts';
import { scriptCommands } from './script-commands.ts';
import { Scripts } from './scripts.ts';
import { setCommands } from './sets.ts';
import { sortedSetRangeCommands } from './sorted-set-ranges.ts';
import { sortedSetCommands } from './sorted-sets.ts';
import { stringCommands } from './strings.ts';
import { Status, type InnerReply } from './values.ts';

const DATA_COMMANDS: Commands = {
  ...stringCommands,
  ...keyCommands,
  ...expiryCommands,
  ...hashCommands,
  ...setCommands,
  ...listCommands,
  ...sortedSetCommands,
  ...sortedSetRangeCommands,
};

const SWEEP_EVERY_MS = 60_000;

/**
 * A small Redis inside this process, with its data in one SQLite file. Everything is done synchronously, so one command,
 * MULTI block or script is atomic by nature; it is committed before it is answered.
 */
export function openEmbedded(file: string): RedisEngine {
  const keys = openKeyspace(file);
  let writesRefused = false;
  const scripts = new Scripts((command) => {
    const found = lookUp(DATA_COMMANDS, command);
    if (found.writes && writesRefused) {
      throw new ReplyError('ERR Write commands are not allowed from read-only scripts.');
    }
    return found.run(keys, command.slice(1) as Args);
  });
  const readOnly = <T>(work: () => T): T => {
    writesRefused = true;
    try {
      return work();
    } finally {
      writesRefused = false;
    }
  };
  const commands: Commands = { ...DATA_COMMANDS, ...scriptCommands(scripts, readOnly) };
  const sweeper = setInterval(() => keys.sweep(), SWEEP_EVERY_MS).unref();

  return {
    async call(command) {
      const found = lookUp(commands, command);
      const [reply] = batch(keys, [() => found.run(keys, command.slice(1) as Args)], found.writes);
      if (reply instanceof ReplyError) throw reply;
      return reply!;
    },
    async transaction(block) {
      const found = block.map((command) => lookUpQueued(commands, command));
      const steps = block.map((command, at) => () => found[at]!.run(keys, command.slice(1) as Args));
      return batch(keys, steps, true);
    },
    async close() {
      clearInterval(sweeper);
      keys.close();
    },
  };
}

function openKeyspace(file: string): Keyspace {
  try {
    return new Keyspace(file);
  } catch (error) {
    if (!String(error).includes('database is locked')) throw error;
    throw new Error(`${file} is in use: another server runs on the same data.`, { cause: error });
  }
}

/** Finds a command and checks the number of its arguments. */
function lookUp(commands: Commands, [name = '', ...args]: string[]): Command {
  const found = Object.hasOwn(commands, name.toUpperCase()) ? commands[name.toUpperCase()] : undefined;
  if (!found) {
    const beginning = args.map((arg) => `'${arg}' `).join('');
    throw new ReplyError(`ERR unknown command '${name}', with args beginning with: ${beginning}`);
  }
  const size = args.length + 1;
  if (found.arity > 0 ? size !== found.arity : size < -found.arity) {
    throw new ReplyError(`ERR wrong number of arguments for '${name.toLowerCase()}' command`);
  }
  return found;
}

/** In a MULTI block a command that cannot be queued discards the whole. */
function lookUpQueued(commands: Commands, command: string[]): Command {
  try {
    return lookUp(commands, command);
  } catch (error) {
    throw new ReplyError('EXECABORT Transaction discarded because of previous errors.', { cause: error });
  }
}

/** Runs steps at one moment in time; what ran before (or after) a Redis error stays, as in Redis. */
function batch(keys: Keyspace, steps: (() => InnerReply)[], writes: boolean): (Reply | ReplyError)[] {
  keys.now = Date.now();
  const runAll = () => steps.map(runStep);
  return writes ? keys.atomically(runAll) : runAll();
}

function runStep(step: () => InnerReply): Reply | ReplyError {
  try {
    return flatten(step());
  } catch (error) {
    if (error instanceof ReplyError) return error;
    throw error;
  }
}

function flatten(reply: InnerReply): Reply {
  if (reply instanceof Status) return reply.text;
  return Array.isArray(reply) ? reply.map(flatten) : reply;
}
