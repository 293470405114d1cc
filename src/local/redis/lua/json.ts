import './flavour.ts';
import fengari, { type State } from 'fengari';
import { textAt, toLua } from './values.ts';

const { lua } = fengari;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A Lua value as JSON: a table with keys 1…n is an array, an empty one an object, as in cjson. */
export function jsonAt(state: State, index: number): Json {
  switch (lua.lua_type(state, index)) {
    case lua.LUA_TBOOLEAN:
      return lua.lua_toboolean(state, index);
    case lua.LUA_TNUMBER:
      return Number(lua.lua_tonumber(state, index).toPrecision(14));
    case lua.LUA_TSTRING:
      return textAt(state, index) ?? '';
    case lua.LUA_TTABLE:
      return tableJson(state, lua.lua_absindex(state, index));
    default:
      return null;
  }
}

function tableJson(state: State, index: number): Json {
  const entries: [string, Json][] = [];
  lua.lua_pushnil(state);
  while (lua.lua_next(state, index)) {
    entries.push([textAt(state, -2) ?? '', jsonAt(state, -1)]);
    lua.lua_pop(state, 1);
  }
  const length = lua.lua_rawlen(state, index);
  if (length === 0 || length !== entries.length) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

/** Pushes parsed JSON as a Lua value; JSON's null is a pointer to nothing, `cjson.null`. */
export function pushJson(state: State, value: Json): void {
  if (value === null) lua.lua_pushlightuserdata(state, null);
  else if (typeof value === 'boolean') lua.lua_pushboolean(state, value);
  else if (typeof value === 'number') lua.lua_pushnumber(state, value);
  else if (typeof value === 'string') lua.lua_pushstring(state, toLua(value));
  else {
    lua.lua_newtable(state);
    const isArray = Array.isArray(value);
    for (const [name, item] of Object.entries(value)) {
      if (isArray) lua.lua_pushnumber(state, Number(name) + 1);
      else lua.lua_pushstring(state, toLua(name));
      pushJson(state, item);
      lua.lua_rawset(state, -3);
    }
  }
}
