import './flavour.ts';
import fengari, { type State } from 'fengari';
import { ReplyError } from '../engine.ts';
import { jsonAt, pushJson } from './json.ts';
import { prelude } from './prelude.ts';
import { pushField, pushReply, textAt, toLua } from './values.ts';
import { sha1, type InnerReply } from '../values.ts';

const { lua, lauxlib, lualib } = fengari;

/** Runs a command for a script. */
export type ScriptCall = (command: string[]) => InnerReply;

/** A Lua that knows `redis`, `cjson` and the harmless part of the standard library, and nothing of the machine. */
export function createSandbox(call: ScriptCall): State {
  const state = lauxlib.luaL_newstate();
  const { luaopen_base, luaopen_table, luaopen_string, luaopen_math } = lualib;
  const libraries = { _G: luaopen_base, table: luaopen_table, string: luaopen_string, math: luaopen_math };
  for (const [name, open] of Object.entries(libraries)) lauxlib.luaL_requiref(state, toLua(name), open, true);
  library(state, 'redis', {
    call: () => callRedis(state, call, true),
    pcall: () => callRedis(state, call, false),
    error_reply: () => (pushField(state, 'err', errorText(argument(state))), 1),
    status_reply: () => (pushField(state, 'ok', argument(state)), 1),
    sha1hex: () => (lua.lua_pushstring(state, toLua(sha1(argument(state)))), 1),
  });
  library(state, 'cjson', { encode: () => encodeJson(state), decode: () => decodeJson(state) });
  pushJson(state, null);
  lua.lua_setfield(state, -2, toLua('null'));
  load(state, prelude);
  lua.lua_pcall(state, 0, 0, 0);
  lua.lua_settop(state, 0);
  return state;
}

/** Compiles a script and leaves the function on the stack. */
export function load(state: State, source: string): void {
  const status = lauxlib.luaL_loadbuffer(state, toLua(source), null, toLua('@user_script'));
  if (status !== lua.LUA_OK) {
    throw new ReplyError(`ERR Error compiling script (new function): ${textAt(state, -1)}`);
  }
}

function library(state: State, name: string, functions: Record<string, () => number>): void {
  lua.lua_newtable(state);
  for (const [key, run] of Object.entries(functions)) {
    lua.lua_pushcfunction(state, run);
    lua.lua_setfield(state, -2, toLua(key));
  }
  lua.lua_pushvalue(state, -1);
  lua.lua_setglobal(state, toLua(name));
}

/** Redis puts its general code before an error of one word. */
const errorText = (text: string) => (/^-|\s/.test(text) ? text.replace(/^-/, '') : `ERR ${text}`);

const argument = (state: State) => textAt(state, 1) ?? '';

/** Raises a Lua error. Never called inside a try: fengari's own errors travel as exceptions. */
function raise(state: State, message: string): never {
  pushField(state, 'err', message);
  return lua.lua_error(state);
}

function callRedis(state: State, call: ScriptCall, raises: boolean): number {
  const command = Array.from({ length: lua.lua_gettop(state) }, (_, at) => textAt(state, at + 1));
  const outcome = attempt(() => {
    if (command.length === 0) throw new ReplyError('ERR Please specify at least one argument for this redis lib call');
    if (command.includes(undefined)) {
      throw new ReplyError('ERR Lua redis lib command arguments must be strings or integers');
    }
    return call(command as string[]);
  });
  if (!(outcome instanceof ReplyError)) pushReply(state, outcome);
  else if (raises) raise(state, outcome.message);
  else pushField(state, 'err', outcome.message);
  return 1;
}

function attempt<T>(work: () => T): T | ReplyError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ReplyError) return error;
    throw error;
  }
}

function encodeJson(state: State): number {
  lua.lua_pushstring(state, toLua(JSON.stringify(jsonAt(state, 1))));
  return 1;
}

function decodeJson(state: State): number {
  const outcome = attempt(() => {
    try {
      return JSON.parse(argument(state));
    } catch {
      return new ReplyError('ERR cjson.decode: the text is not JSON');
    }
  });
  if (outcome instanceof ReplyError) raise(state, outcome.message);
  pushJson(state, outcome);
  return 1;
}
