import type { RedisEngine } from './engine.ts';
import { sha1 } from './values.ts';

const lockingFlag = 'allow-key-locking';

/**
 * Upstash knows a script flag, `allow-key-locking`, that a stock Redis refuses. This takes it off scripts on their way to
 * the engine, and remembers under which SHA-1 the engine knows what is left.
 */
export function acceptLockingFlag(engine: RedisEngine): RedisEngine {
  const known = new Map<string, string>();

  const stripScript = (source = ''): string => {
    const [line = ''] = source.split('\n', 1);
    if (!line.startsWith('#!lua') || !line.includes(lockingFlag)) return source;
    const stripped = withoutFlag(line) + source.slice(line.length);
    known.set(sha1(source), sha1(stripped));
    return stripped;
  };

  const strip = (command: string[]): string[] => {
    const [name = '', first = '', second, ...rest] = command;
    switch (name.toUpperCase()) {
      case 'EVAL':
      case 'EVAL_RO':
        return command.with(1, stripScript(first));
      case 'EVALSHA':
      case 'EVALSHA_RO':
        return command.with(1, known.get(first) ?? first);
      case 'SCRIPT':
        if (isLoad(command)) return [name, first, stripScript(second), ...rest];
        return command.map((part) => known.get(part) ?? part);
      default:
        return command;
    }
  };

  return {
    async call(command) {
      const reply = await engine.call(strip(command));
      // SCRIPT LOAD tells the SHA-1 of the script as it was sent.
      return isLoad(command) ? sha1(command[2] ?? '') : reply;
    },
    transaction: (commands) => engine.transaction(commands.map(strip)),
    close: () => engine.close(),
  };
}

const isLoad = ([name, first]: string[]) => name?.toUpperCase() === 'SCRIPT' && first?.toUpperCase() === 'LOAD';

function withoutFlag(line: string): string {
  const others = (flags: string) => flags.split(',').filter((flag) => flag !== lockingFlag);
  return line
    .replace(/flags=(\S*)/, (_, flags: string) => (others(flags).length ? `flags=${others(flags).join(',')}` : ''))
    .trimEnd();
}
