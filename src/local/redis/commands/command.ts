import type { Keyspace } from '../keyspace.ts';
import type { InnerReply } from '../values.ts';

/** The arguments after the command's name. The arity check runs first, so a command may count on those it requires. */
export type Args = [string, string, string, string, ...string[]];

/** How one command is done. */
export type Run = (keys: Keyspace, args: Args) => InnerReply;

/** A command: arity as Redis documents it (the name included, negative means "at least"), and whether it may write. */
export interface Command {
  arity: number;
  writes: boolean;
  run: Run;
}

/** Commands by their names in capitals. */
export type Commands = Record<string, Command>;

/** Cuts a list into pairs: fields and values, scores and members. The caller has made sure that it comes out even. */
export function toPairs(list: string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [at, item] of list.entries()) if (at % 2) pairs.push([list[at - 1] ?? '', item]);
  return pairs;
}

/** A command that only reads. */
export const read = (arity: number, run: Run): Command => ({ arity, writes: false, run });

/** A command that may write. */
export const write = (arity: number, run: Run): Command => ({ arity, writes: true, run });
