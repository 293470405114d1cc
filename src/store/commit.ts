import { run, type Command } from './client.ts';

/**
 * What must still be true when the changes are made; whatever was read a moment ago may not be.
 * `version`: the record has this version (0: it does not exist). `absent`: the key does not exist.
 * `below`: fewer than `limit` members of a sorted set have a score of at least `since`.
 */
export type Guard =
  | { readonly guard: 'version'; readonly key: string; readonly version: number }
  | { readonly guard: 'absent'; readonly key: string }
  | { readonly guard: 'below'; readonly key: string; readonly since: number; readonly limit: number };

/**
 * A change to the store. Most are plain commands. `join` writes the values of a hash, in the order of a sorted set, as
 * one JSON array: a list that readers fetch whole. `once` makes its changes only when its key did not exist, and
 * creates it for so many milliseconds.
 */
export type Change =
  | Command
  | { readonly join: string; readonly order: string; readonly values: string }
  | { readonly once: string; readonly ms: number; readonly changes: readonly Command[] };

/** Either all changes were made, or none and the guard that was not met, with what stood in its place. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly guard: Guard; readonly found: string };

// Guards and changes come as JSON in ARGV[1] and ARGV[2]. Redis runs a script from end to end before anything else.
const script = `
local checks = {}
function checks.version(g)
  local found = redis.call('HGET', g.key, 'version') or '0'
  return found == g.version, found
end
function checks.absent(g)
  local found = redis.call('GET', g.key)
  return not found, found
end
function checks.below(g)
  local found = redis.call('ZCOUNT', g.key, g.since, '+inf')
  return found < tonumber(g.limit), tostring(found)
end
local function apply(change)
  if change.join then
    local values = {}
    for i, id in ipairs(redis.call('ZRANGE', change.order, '0', '-1')) do
      values[i] = redis.call('HGET', change.values, id) or 'null'
    end
    redis.call('SET', change.join, '[' .. table.concat(values, ',') .. ']')
  elseif change.once then
    if redis.call('SET', change.once, '1', 'NX', 'PX', change.ms) then
      for _, command in ipairs(change.changes) do apply(command) end
    end
  else
    redis.call(unpack(change))
  end
end
for i, guard in ipairs(cjson.decode(ARGV[1])) do
  local met, found = checks[guard.guard](guard)
  if not met then return { i, found } end
end
for _, change in ipairs(cjson.decode(ARGV[2])) do apply(change) end
return { 0, '' }
`;

/** Lua gets every number as a string, so that it is written into Redis exactly as it was here. */
function asStrings(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part));
}

/**
 * Makes all the changes in one atomic step if all the guards hold, and nothing otherwise. One round trip.
 * @throws StoreDown; then it is not known whether the changes were made, so they must be safe to ask for again
 */
export async function commit(guards: readonly Guard[], changes: readonly Change[]): Promise<Outcome> {
  const [failed, found] = await run<[number, string]>(script, [], [asStrings(guards), asStrings(changes)]);
  const guard = guards[Number(failed) - 1];
  return guard ? { done: false, guard, found } : { done: true };
}
