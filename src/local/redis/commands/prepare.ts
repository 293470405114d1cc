import { ReplyError } from '../engine.ts';
import type { Keyspace } from '../keyspace.ts';
import type { InnerReply } from '../values.ts';
import type { Args, Commands } from './command.ts';
import { expiryCommands } from './expiry.ts';
import { hashCommands } from './hashes.ts';
import { keyCommands } from './keys.ts';
import { listCommands } from './lists.ts';
import { setCommands } from './sets.ts';
import { sortedSetRangeCommands } from './sorted-set-ranges.ts';
import { sortedSetCommands } from './sorted-sets.ts';
import { stringCommands } from './strings.ts';

/** Every command on data: what a script may call. */
export const dataCommands: Commands = {
  ...stringCommands,
  ...keyCommands,
  ...expiryCommands,
  ...hashCommands,
  ...setCommands,
  ...listCommands,
  ...sortedSetCommands,
  ...sortedSetRangeCommands,
};

/** A command that has been found and whose number of arguments is right. */
export interface Step {
  writes: boolean;
  run: () => InnerReply;
}

/** Finds a command and checks the number of its arguments. */
export function prepare(keys: Keyspace, commands: Commands, [name = '', ...args]: string[]): Step {
  const found = Object.hasOwn(commands, name.toUpperCase()) ? commands[name.toUpperCase()] : undefined;
  if (!found) {
    const beginning = args.map((arg) => `'${arg}' `).join('');
    throw new ReplyError(`ERR unknown command '${name}', with args beginning with: ${beginning}`);
  }
  const size = args.length + 1;
  if (found.arity > 0 ? size !== found.arity : size < -found.arity) {
    throw new ReplyError(`ERR wrong number of arguments for '${name.toLowerCase()}' command`);
  }
  return { writes: found.writes, run: () => found.run(keys, args as Args) };
}
