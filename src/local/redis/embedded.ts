import type { Commands } from './commands/command.ts';
import { dataCommands, prepare, type Step } from './commands/prepare.ts';
import { scriptCommands } from './commands/scripting.ts';
import { ReplyError, type RedisEngine, type Reply } from './engine.ts';
import { Keyspace } from './keyspace.ts';
import { Scripts } from './lua/scripts.ts';
import { Status, type InnerReply } from './values.ts';

/** How often expired keys are removed, in milliseconds. */
const sweepEvery = 60_000;

/**
 * A small Redis inside this process, with its data in one SQLite file. Everything is done synchronously, so one command,
 * MULTI block or script is atomic by nature; it is committed before it is answered.
 */
export function openEmbedded(file: string): RedisEngine {
  const keys = openKeyspace(file);
  let writesRefused = false;
  const scripts = new Scripts((command) => {
    const step = prepare(keys, dataCommands, command);
    if (step.writes && writesRefused) {
      throw new ReplyError('ERR Write commands are not allowed from read-only scripts.');
    }
    return step.run();
  });
  const readOnly = <T>(work: () => T): T => {
    writesRefused = true;
    try {
      return work();
    } finally {
      writesRefused = false;
    }
  };
  const commands: Commands = { ...dataCommands, ...scriptCommands(scripts, readOnly) };
  const sweeper = setInterval(() => sweep(keys), sweepEvery).unref();

  return {
    async call(command) {
      const step = prepare(keys, commands, command);
      const reply = atOneMoment(keys, step.writes, () => answer(step));
      if (reply instanceof ReplyError) throw reply;
      return reply;
    },
    async transaction(block) {
      const steps = block.map((command) => queue(keys, commands, command));
      return atOneMoment(keys, true, () => steps.map(answer));
    },
    async close() {
      clearInterval(sweeper);
      keys.close();
    },
  };
}

/** Frees space; with none left even that may fail, which is no reason to end: the next time comes. */
function sweep(keys: Keyspace): void {
  try {
    keys.sweep();
  } catch (error) {
    console.error(`Expired keys could not be removed: ${String(error)}`);
  }
}

function openKeyspace(file: string): Keyspace {
  try {
    return new Keyspace(file);
  } catch (error) {
    if (!String(error).includes('database is locked')) throw error;
    throw new Error(`${file} is in use: another server runs on the same data.`, { cause: error });
  }
}

/** In a MULTI block a command that cannot be queued discards the whole. */
function queue(keys: Keyspace, commands: Commands, command: string[]): Step {
  try {
    return prepare(keys, commands, command);
  } catch (error) {
    throw new ReplyError('EXECABORT Transaction discarded because of previous errors.', { cause: error });
  }
}

/** The clock stands still during `work`, and what it writes is committed when this returns. */
function atOneMoment<T>(keys: Keyspace, writes: boolean, work: () => T): T {
  keys.now = Date.now();
  return writes ? keys.atomically(work) : work();
}

/** What ran before (or after) an error of Redis stays, as in Redis, so such an error is an answer here. */
function answer(step: Step): Reply | ReplyError {
  try {
    return flatten(step.run());
  } catch (error) {
    if (error instanceof ReplyError) return error;
    throw error;
  }
}

function flatten(reply: InnerReply): Reply {
  if (reply instanceof Status) return reply.text;
  return Array.isArray(reply) ? reply.map(flatten) : reply;
}
