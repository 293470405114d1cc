import { noteWrite } from '../run.ts';
import { runOnce, StoreDown, type Command } from './client.ts';

/**
 * What must still be true when the changes are made; whatever was read a moment ago may not be.
 * `version`: the record has this version (0: it does not exist). `absent`: the key does not exist.
 * `present`: it does. `below`: fewer than `limit` members of a sorted set have a score of at least `since`.
 */
export type Guard =
  | { readonly guard: 'version'; readonly key: string; readonly version: number }
  | { readonly guard: 'absent' | 'present'; readonly key: string }
  | { readonly guard: 'below'; readonly key: string; readonly since: number; readonly limit: number };

/**
 * A change to the store. Most are plain commands. `join` writes the values of a hash, in the order of a sorted set, as
 * one JSON array: a list that readers fetch whole. `quota` makes its changes at most `most` times in `ms` milliseconds,
 * counted under that key from the first time.
 */
export type Change =
  | Command
  | { readonly join: string; readonly order: string; readonly values: string }
  | { readonly quota: string; readonly most: number; readonly ms: number; readonly changes: readonly Change[] };

/** Either all changes were made, or none and the guard that was not met, with what stood in its place. */
export type Outcome =
  | { readonly done: true; readonly result?: unknown }
  | { readonly done: false; readonly guard: Guard | Step; readonly found: string };

/**
 * What cannot be said in guards and commands: a kind's own Lua function, run when all guards hold and before the changes
 * are made. It gets `act` and returns true and its result, or, having written nothing, false and why it refuses.
 */
export interface Step {
  readonly guard: 'step';
  readonly lua: string;
  readonly act: Readonly<Record<string, string | number>>;
}

// Guards and changes come as JSON in ARGV[1] and ARGV[2]. Redis runs a script from end to end before anything else.
const script = `
local checks = {}
function checks.version(g)
  local found = redis.call('HGET', g.key, 'version') or '0'
  return found == g.version, found
end
function checks.absent(g)
  local found = redis.call('GET', g.key)
  return not found, found or ''
end
function checks.present(g)
  return redis.call('EXISTS', g.key) == 1, ''
end
function checks.below(g)
  local found = redis.call('ZCOUNT', g.key, g.since, '+inf')
  return found < tonumber(g.limit), tostring(found)
end
local function apply(change)
  if change.join then
    local ids, values = redis.call('ZRANGE', change.order, '0', '-1'), {}
    -- Lua passes some thousands of arguments at most.
    for from = 1, #ids, 1000 do
      local some = redis.call('HMGET', change.values, unpack(ids, from, math.min(from + 999, #ids)))
      for _, value in ipairs(some) do table.insert(values, value or 'null') end
    end
    redis.call('SET', change.join, '[' .. table.concat(values, ',') .. ']')
  elseif change.quota then
    local count = redis.call('INCR', change.quota)
    if count == 1 then redis.call('PEXPIRE', change.quota, change.ms) end
    if count <= tonumber(change.most) then
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
local result = ''
if step then
  local agreed, said = step(cjson.decode(ARGV[3]))
  if not agreed then return { -1, said } end
  result = said
end
for _, change in ipairs(cjson.decode(ARGV[2])) do apply(change) end
return { 0, result }
`;

/** Lua gets every number as a string, so that it is written into Redis exactly as it was here. */
function asStrings(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part));
}

/** The store was asked to make changes and did not say clearly whether it did. */
export class CommitUnsure extends StoreDown {
  override name = 'CommitUnsure';
}

/**
 * Makes all the changes in one atomic step if all the guards hold, and nothing otherwise. One round trip.
 * @throws CommitUnsure; then the changes may have been made, so they must be safe to ask for again
 */
export async function commit(guards: readonly Guard[], changes: readonly Change[], step?: Step): Promise<Outcome> {
  const args = [asStrings(guards), asStrings(changes), ...(step ? [asStrings(step.act)] : [])];
  const whole = `local step = ${step?.lua ?? 'nil'}\n${script}`;
  const reply = await runOnce<[number, unknown]>(whole, [], args).catch((error: unknown) => {
    throw new CommitUnsure(error instanceof Error ? error.message : '');
  });
  // Only a clear yes is one: a receipt must never rest on an answer nobody understands.
  const [failed, found] = Array.isArray(reply) ? reply : [];
  if (String(failed) === '0') {
    noteWrite();
    return { done: true, result: found };
  }
  const guard = String(failed) === '-1' ? step : guards[Number(failed) - 1];
  if (!guard) throw new CommitUnsure('an answer that makes no sense');
  return { done: false, guard, found: String(found ?? '') };
}
