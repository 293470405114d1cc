import { createHash } from 'node:crypto';
import type { Reply } from './engine.ts';

const FLAG = 'allow-key-locking';
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/**
 * Upstash knows a script flag, `allow-key-locking`, that a stock Redis refuses. This takes it off scripts on their way in,
 * and remembers under which SHA-1 the rest of the script is known.
 */
export class LockingFlag {
  readonly #known = new Map<string, string>();

  /** The command as a stock Redis takes it. */
  strip(command: string[]): string[] {
    const [name = '', first = '', second = ''] = command;
    switch (name.toUpperCase()) {
      case 'EVAL':
      case 'EVAL_RO':
        return [name, this.#stripScript(first), ...command.slice(2)];
      case 'EVALSHA':
      case 'EVALSHA_RO':
        return [name, this.#known.get(first) ?? first, ...command.slice(2)];
      case 'SCRIPT':
        if (first.toUpperCase() === 'LOAD') return [name, first, this.#stripScript(second), ...command.slice(3)];
        return command.map((part) => this.#known.get(part) ?? part);
      default:
        return command;
    }
  }

  /** The answer as Upstash gives it: SCRIPT LOAD tells the SHA-1 of the script as it was sent. */
  restore(command: string[], reply: Reply): Reply {
    const isLoad = command[0]?.toUpperCase() === 'SCRIPT' && command[1]?.toUpperCase() === 'LOAD';
    return isLoad && typeof reply === 'string' ? sha1(command[2] ?? '') : reply;
  }

  #stripScript(source: string): string {
    const [line = ''] = source.split('\n', 1);
    if (!line.startsWith('#!lua') || !line.includes(FLAG)) return source;
    const stripped = line.replace(/flags=(\S*)/, (_, flags: string) => {
      const others = flags.split(',').filter((flag) => flag !== FLAG);
      return others.length ? `flags=${others.join(',')}` : '';
    });
    const rest = stripped.trimEnd() + source.slice(line.length);
    this.#known.set(sha1(source), sha1(rest));
    return rest;
  }
}
