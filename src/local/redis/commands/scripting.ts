import { read, write, type Commands, type Run } from './command.ts';
import { ReplyError } from '../engine.ts';
import type { Scripts } from '../lua/scripts.ts';
import { ok, syntaxError, toInteger } from '../values.ts';

/** Splits `numkeys key… arg…`. */
function keysAndArguments([count, ...rest]: [string, ...string[]]): [string[], string[]] {
  const size = toInteger(count);
  if (size > rest.length) throw new ReplyError("ERR Number of keys can't be greater than number of args");
  if (size < 0) throw new ReplyError("ERR Number of keys can't be negative");
  return [rest.slice(0, size), rest.slice(size)];
}

/** Commands that run scripts; the read-only ones go through `scripts` that refuse writes. */
export function scriptCommands(scripts: Scripts, readOnly: <T>(work: () => T) => T): Commands {
  const runSha: Run = (_keys, [sha, ...rest]) => scripts.run(sha, ...keysAndArguments(rest));
  const runSource: Run = (_keys, [source, ...rest]) => {
    const split = keysAndArguments(rest);
    return scripts.run(scripts.add(source), ...split);
  };
  const script: Run = (_keys, [subcommand, ...rest]) => {
    switch (subcommand.toUpperCase()) {
      case 'LOAD':
        if (rest.length !== 1) throw new ReplyError("ERR wrong number of arguments for 'script|load' command");
        return scripts.add(rest[0]);
      case 'EXISTS':
        return rest.map((sha) => (scripts.has(sha) ? 1 : 0));
      case 'FLUSH':
        if (rest.length > 1) throw syntaxError();
        scripts.flush();
        return ok;
      default:
        throw new ReplyError(`ERR unknown subcommand '${subcommand}'. Try SCRIPT HELP.`);
    }
  };
  return {
    EVAL: write(-3, runSource),
    EVALSHA: write(-3, runSha),
    EVAL_RO: read(-3, (keys, args) => readOnly(() => runSource(keys, args))),
    EVALSHA_RO: read(-3, (keys, args) => readOnly(() => runSha(keys, args))),
    SCRIPT: read(-2, script),
  };
}
