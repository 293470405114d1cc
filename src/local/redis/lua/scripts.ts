import './flavour.ts';
import fengari, { type State } from 'fengari';
import { ReplyError } from '../engine.ts';
import { createSandbox, load, type ScriptCall } from './sandbox.ts';
import { fieldAt, replyAt, textAt, toLua } from './values.ts';
import { sha1, type InnerReply } from '../values.ts';

const { lua, lauxlib } = fengari;

/** Nothing else is served while a script runs, so one that does not end is stopped after this time, in milliseconds. */
const longestRun = 5_000;
const stepsBetweenChecks = 10_000;

/** The scripts that have been sent, compiled, and the Lua machine that runs them. */
export class Scripts {
  readonly #compiled = new Map<string, number>();
  readonly #state: State;

  /** What went wrong under a script that is no error of Redis's, such as a full disk. */
  #fault: unknown;

  constructor(call: ScriptCall) {
    this.#state = createSandbox((command) => {
      try {
        return call(command);
      } catch (error) {
        if (!(error instanceof ReplyError)) this.#fault = error;
        throw error;
      }
    });
  }

  /** Compiles a script, unless it is here already; answers its SHA-1. */
  add(source: string): string {
    const sha = sha1(source);
    if (!this.#compiled.has(sha)) {
      // A line such as `#!lua flags=no-writes` is for Redis, not for Lua.
      load(this.#state, source.replace(/^#!lua[^\n]*/, ''));
      this.#compiled.set(sha, lauxlib.luaL_ref(this.#state, lua.LUA_REGISTRYINDEX));
    }
    return sha;
  }

  /** Whether a script is here. */
  has(sha: string): boolean {
    return this.#compiled.has(sha.toLowerCase());
  }

  /** Forgets every script. */
  flush(): void {
    for (const reference of this.#compiled.values()) {
      lauxlib.luaL_unref(this.#state, lua.LUA_REGISTRYINDEX, reference);
    }
    this.#compiled.clear();
  }

  /** Runs a script by its SHA-1. */
  run(sha: string, keys: string[], args: string[]): InnerReply {
    const reference = this.#compiled.get(sha.toLowerCase());
    if (reference === undefined) throw new ReplyError('NOSCRIPT No matching script. Please use EVAL.');
    const state = this.#state;
    this.#fault = undefined;
    try {
      setGlobal(state, 'KEYS', keys);
      setGlobal(state, 'ARGV', args);
      limitTime(state);
      lua.lua_rawgeti(state, lua.LUA_REGISTRYINDEX, reference);
      const ended = lua.lua_pcall(state, 0, 1, 0);
      // After an error of Redis's what was done before it stays; after any other nothing may.
      if (this.#fault !== undefined) throw this.#fault;
      if (ended !== lua.LUA_OK) throw failure(state);
      return replyAt(state, -1);
    } finally {
      lua.lua_sethook(state, null, 0, 0);
      lua.lua_settop(state, 0);
    }
  }
}

function setGlobal(state: State, name: string, values: string[]): void {
  lua.lua_pushglobaltable(state);
  lua.lua_pushstring(state, toLua(name));
  lua.lua_newtable(state);
  values.forEach((value, at) => {
    lua.lua_pushstring(state, toLua(value));
    lua.lua_rawseti(state, -2, at + 1);
  });
  lua.lua_rawset(state, -3);
  lua.lua_pop(state, 1);
}

function limitTime(state: State): void {
  const end = performance.now() + longestRun;
  const check = () => {
    if (performance.now() < end) return 0;
    lua.lua_pushstring(state, toLua('the script ran too long'));
    return lua.lua_error(state);
  };
  lua.lua_sethook(state, check, lua.LUA_MASKCOUNT, stepsBetweenChecks);
}

/** The error a script ended with: what `redis.call` answered, or Lua's own message. */
function failure(state: State): ReplyError {
  const isTable = lua.lua_type(state, -1) === lua.LUA_TTABLE;
  const reply = isTable ? fieldAt(state, -1, 'err') : undefined;
  return new ReplyError(reply ?? `ERR ${textAt(state, -1) ?? 'the script failed'}`);
}
