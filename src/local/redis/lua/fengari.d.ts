// The part of fengari's C-like interface that the local Redis uses; the package ships no types.
declare module 'fengari' {
  /** A Lua machine; opaque. */
  interface State {
    readonly hook: unknown;
  }
  type Callback = (state: State) => number;

  export const lua: {
    LUA_OK: number;
    LUA_MASKCOUNT: number;
    LUA_TNIL: number;
    LUA_TBOOLEAN: number;
    LUA_TNUMBER: number;
    LUA_TSTRING: number;
    LUA_TTABLE: number;
    LUA_REGISTRYINDEX: number;
    lua_error(state: State): never;
    lua_getfield(state: State, index: number, name: Uint8Array): number;
    lua_geti(state: State, index: number, at: number): number;
    lua_gettop(state: State): number;
    lua_newtable(state: State): void;
    lua_next(state: State, index: number): boolean;
    lua_absindex(state: State, index: number): number;
    lua_pcall(state: State, args: number, results: number, handler: number): number;
    lua_pop(state: State, count: number): void;
    lua_pushboolean(state: State, value: boolean): void;
    lua_pushcfunction(state: State, callback: Callback): void;
    lua_pushglobaltable(state: State): void;
    lua_pushlightuserdata(state: State, value: unknown): void;
    lua_pushnil(state: State): void;
    lua_pushnumber(state: State, value: number): void;
    lua_pushstring(state: State, value: Uint8Array): void;
    lua_pushvalue(state: State, index: number): void;
    lua_rawgeti(state: State, index: number, at: number): number;
    lua_rawlen(state: State, index: number): number;
    lua_rawset(state: State, index: number): void;
    lua_rawseti(state: State, index: number, at: number): void;
    lua_sethook(state: State, hook: Callback | null, mask: number, count: number): void;
    lua_setfield(state: State, index: number, name: Uint8Array): void;
    lua_setglobal(state: State, name: Uint8Array): void;
    lua_settop(state: State, top: number): void;
    lua_toboolean(state: State, index: number): boolean;
    lua_tonumber(state: State, index: number): number;
    lua_tostring(state: State, index: number): Uint8Array | null;
    lua_touserdata(state: State, index: number): unknown;
    lua_type(state: State, index: number): number;
  };
  export const lauxlib: {
    luaL_loadbuffer(state: State, code: Uint8Array, size: number | null, name: Uint8Array): number;
    luaL_newstate(): State;
    luaL_ref(state: State, index: number): number;
    luaL_requiref(state: State, name: Uint8Array, open: Callback, global: boolean): void;
    luaL_unref(state: State, index: number, ref: number): void;
  };
  export const lualib: {
    luaopen_base: Callback;
    luaopen_math: Callback;
    luaopen_string: Callback;
    luaopen_table: Callback;
  };
  export function to_luastring(text: string): Uint8Array;
}

declare module 'fengari/src/lobject.js' {
  import type { State } from 'fengari';
  interface LuaNumber {
    value: number;
    setfltvalue(value: number): void;
    setsvalue(text: unknown): void;
  }
  const objects: {
    luaO_str2num(text: Uint8Array, number: LuaNumber): number;
    luaO_tostring(state: State, number: LuaNumber): void;
  };
  export default objects;
}

declare module 'fengari/src/lstring.js' {
  import type { State } from 'fengari';
  const strings: { luaS_bless(state: State, text: Uint8Array): unknown };
  export default strings;
}
