import './flavour.ts';
import fengari, { type State } from 'fengari';
import { ReplyError } from '../engine.ts';
import { Status, formatNumber, type InnerReply } from '../values.ts';

const { lua } = fengari;
const encoder = new TextEncoder();

/** Text as the bytes that Lua works on. */
export const toLua = (text: string): Uint8Array => encoder.encode(text);

/** Bytes from Lua as text. */
const fromLua = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('utf8');

/** The text of a string or number on the stack; undefined for anything else. */
export function textAt(state: State, index: number): string | undefined {
  const type = lua.lua_type(state, index);
  if (type === lua.LUA_TNUMBER) return formatNumber(lua.lua_tonumber(state, index));
  return type === lua.LUA_TSTRING ? fromLua(lua.lua_tostring(state, index)) : undefined;
}

/** Pushes a table of one field: `{ok = …}` or `{err = …}`. */
export function pushField(state: State, name: 'ok' | 'err', text: string): void {
  lua.lua_newtable(state);
  lua.lua_pushstring(state, toLua(text));
  lua.lua_setfield(state, -2, toLua(name));
}

/** Pushes an answer as scripts see it. Numbers go in as floats: fengari's integers have only 32 bits. */
export function pushReply(state: State, reply: InnerReply): void {
  if (reply === null) lua.lua_pushboolean(state, false);
  else if (typeof reply === 'number') lua.lua_pushnumber(state, reply);
  else if (typeof reply === 'string') lua.lua_pushstring(state, toLua(reply));
  else if (reply instanceof Status) pushField(state, 'ok', reply.text);
  else {
    lua.lua_newtable(state);
    reply.forEach((item, at) => {
      pushReply(state, item);
      lua.lua_rawseti(state, -2, at + 1);
    });
  }
}

/** What a script returned, by Redis's rules: fractions are cut off, false is null, an array ends at its first nil. */
export function replyAt(state: State, index: number): InnerReply {
  switch (lua.lua_type(state, index)) {
    case lua.LUA_TSTRING:
      return fromLua(lua.lua_tostring(state, index));
    case lua.LUA_TNUMBER:
      return Math.trunc(lua.lua_tonumber(state, index));
    case lua.LUA_TBOOLEAN:
      return lua.lua_toboolean(state, index) ? 1 : null;
    case lua.LUA_TTABLE:
      return tableReply(state, lua.lua_absindex(state, index));
    default:
      return null;
  }
}

/** The text in a field of the table on the stack. */
export function fieldAt(state: State, index: number, name: string): string | undefined {
  lua.lua_getfield(state, index, toLua(name));
  const text = textAt(state, -1);
  lua.lua_pop(state, 1);
  return text;
}

function tableReply(state: State, index: number): InnerReply {
  const error = fieldAt(state, index, 'err');
  if (error !== undefined) throw new ReplyError(error);
  const status = fieldAt(state, index, 'ok');
  if (status !== undefined) return new Status(status);
  const items: InnerReply[] = [];
  while (lua.lua_rawgeti(state, index, items.length + 1) !== lua.LUA_TNIL) {
    items.push(replyAt(state, -1));
    lua.lua_pop(state, 1);
  }
  lua.lua_pop(state, 1);
  return items;
}
