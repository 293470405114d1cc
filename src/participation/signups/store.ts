import type { Site } from '../../content/site.ts';
import { threadKey, lateKey } from '../../mail/thread.ts';
import { seal, unseal } from '../../seal.ts';
import { asList, run, send, type Command } from '../../store/client.ts';
import { commit, type Change, type Guard, type Outcome } from '../../store/commit.ts';
import { writeRecord, type Versioned } from '../../store/records.ts';
import { heldChanges, notHeld } from './held.ts';
import { keptUntil, needsKeptUntil } from './rules.ts';
import type { Seats } from './seats.ts';
import type { Counts, Signup, Standing } from './signup.ts';

/**
 * The kind's keys, beside those of the seats (`seats-step.ts`) and of the news (`news-store.ts`). A sign-up is one hash,
 * its needs one sealed text; each evening has its ids in the order they came. All of them end by themselves.
 */
const keys = {
  record: (id: string) => `signup:${id}`,
  needs: (id: string) => `signup:needs:${id}`,
  evening: (evening: string) => `signups:of:${evening}`,
  seats: (evening: string) => `seats:${evening}`,
};

/** Guards and changes that belong to the same step. */
export interface More {
  readonly guards?: readonly Guard[];
  readonly changes?: readonly Change[];
}

/** What becomes of the needs: a text is kept, null removes what there was, undefined leaves it. */
type Needs = string | null | undefined;

function needsChanges({ id, ends }: Signup, needs: Needs, site: Site): Command[] {
  if (needs === undefined) return [];
  if (needs === null) return [['DEL', keys.needs(id)]];
  return [['SET', keys.needs(id), seal(`needs ${id}`, needs), 'PXAT', String(needsKeptUntil(ends, site))]];
}

/** The guard and the changes that write a sign-up's next state, apart from its seats, for `commit`. */
export function signupChanges(before: Versioned<Signup> | null, next: Signup, site: Site, needs?: Needs) {
  const expires = keptUntil(next.ends, site);
  const version = before?.version ?? 0;
  const { guard, commands } = writeRecord(keys.record(next.id), { record: next, version }, expires);
  const index: Command[] = [
    ['ZADD', keys.evening(next.evening), String(next.createdAt), next.id],
    ['PEXPIREAT', keys.evening(next.evening), String(expires)],
  ];
  const held = heldChanges(before?.record ?? null, next, expires);
  return { guards: [guard], changes: [...commands, ...index, ...held, ...needsChanges(next, needs, site)] };
}

/** Writes a sign-up's next state where its seats stay as they are. @throws StoreDown */
export function saveSignup(
  before: Versioned<Signup> | null,
  next: Signup,
  site: Site,
  { guards = [], changes = [], needs }: More & { readonly needs?: Needs } = {},
): Promise<Outcome> {
  const own = signupChanges(before, next, site, needs);
  return commit([...guards, ...own.guards], [...own.changes, ...changes]);
}

/** The changes that take every trace of a sign-up out of the store once its seats are given up, for `commit`. */
export function erasure({ id, evening }: Signup): Command[] {
  return [
    ...notHeld({ id, evening }),
    ['DEL', keys.record(id), keys.needs(id), threadKey(id), lateKey(id)],
    ['ZREM', keys.evening(evening), id],
    ['HDEL', `${keys.seats(evening)}:parties`, id],
  ];
}

/** The guard that a sign-up is as it was read. */
export function unchanged({ record, version }: Versioned<Signup>): Guard {
  return { guard: 'version', key: keys.record(record.id), version };
}

/** The guard that a sign-up is still there. */
export function present(id: string): Guard {
  return { guard: 'present', key: keys.record(id) };
}

type Row = [version: string, data: string, seats: string, place: number, needs: number, late: number];

const lookAtSome = `
local found = {}
for i, id in ipairs(KEYS) do
  local record = redis.call('HMGET', 'signup:' .. id, 'version', 'data')
  found[i] = {}
  if record[2] then
    local base = 'seats:' .. cjson.decode(record[2]).evening
    local place = redis.call('ZRANK', base .. ':queue', id)
    found[i] = {
      record[1], record[2], redis.call('HGET', base .. ':parties', id) or '', place and place + 1 or 0,
      redis.call('EXISTS', 'signup:needs:' .. id), redis.call('EXISTS', ARGV[1] .. id)
    }
  end
end
return found
`;

const lookAtEvening = `
local found, place, seats = {}, {}, {}
for i, id in ipairs(redis.call('ZRANGE', KEYS[2] .. ':queue', '0', '-1')) do place[id] = i end
local parties = redis.call('HGETALL', KEYS[2] .. ':parties')
for i = 1, #parties, 2 do seats[parties[i]] = parties[i + 1] end
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '0', '-1')) do
  local record = redis.call('HMGET', 'signup:' .. id, 'version', 'data')
  if record[2] then
    table.insert(found, {
      record[1], record[2], seats[id] or '', place[id] or 0,
      redis.call('EXISTS', 'signup:needs:' .. id), redis.call('EXISTS', ARGV[1] .. id)
    })
  end
end
return { found, redis.call('HMGET', KEYS[2], 'taken', 'held', 'waiting', 'walkIns') }
`;

function standing([version, data, seats, place, needs, late]: Row): Standing {
  return {
    record: JSON.parse(data) as Signup,
    version: Number(version),
    seats: seats === '' ? null : (JSON.parse(seats) as Seats),
    place: Number(place),
    hasNeeds: Number(needs) === 1,
    reminderLate: Number(late) === 1,
  };
}

/** Some sign-ups as they stand, by their ids; those that are gone are not among them. One round trip. @throws StoreDown */
export async function findSignups(ids: readonly string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = asList(await run<(Row | [])[]>(lookAtSome, ids, [lateKey('')]));
  return new Map(rows.flatMap((row) => (row.length === 0 ? [] : [standing(row)])).map((one) => [one.record.id, one]));
}

/** A sign-up as it stands; null when there is none, or none any more. One round trip. @throws StoreDown */
export async function findSignup(id: string): Promise<Standing | null> {
  return (await findSignups([id])).get(id) ?? null;
}

/** The command that tells how many sign-ups an evening has, in whatever state. */
export function sizeRead(evening: string): Command {
  return ['ZCARD', keys.evening(evening)];
}

/** The command that reads an evening's counts, and its answer. */
export function countsRead(evening: string): Command {
  return ['HMGET', keys.seats(evening), 'taken', 'held', 'waiting', 'walkIns'];
}

/** The counts from the answer to that command. @throws StoreDown when it is no such answer */
export function parseCounts(answer: unknown): Counts {
  const [taken = 0, held = 0, waiting = 0, walkIns = 0] = asList(answer as (string | null)[]).map(Number);
  return { taken, held, waiting, walkIns };
}

/** How many people an evening's seats are taken by, and so on. One round trip. @throws StoreDown */
export async function countsOf(evening: string): Promise<Counts> {
  return parseCounts(await send(...countsRead(evening)));
}

/** All sign-ups of an evening in the order they came, and the counts. One round trip. @throws StoreDown */
export async function signupsOf(evening: string): Promise<{ people: Standing[]; counts: Counts }> {
  const [rows, counts] = asList(
    await run<[Row[], unknown]>(lookAtEvening, [keys.evening(evening), keys.seats(evening)], [lateKey('')]),
  );
  return { people: rows.map(standing), counts: parseCounts(counts) };
}

/** What a party needs, in its own words; null when it told of nothing or the text is gone. For the desk. @throws StoreDown */
export async function readNeeds(id: string): Promise<string | null> {
  const sealed = await send<string | null>('GET', keys.needs(id));
  return sealed === null ? null : unseal(`needs ${id}`, sealed);
}

/** The commands that count people who came without having signed up, for `commit`. @param people may be negative */
export function walkInChanges(evening: string, people: number, ends: number, site: Site): Command[] {
  return [
    ['HINCRBY', keys.seats(evening), 'walkIns', String(people)],
    ['PEXPIREAT', keys.seats(evening), String(keptUntil(ends, site))],
  ];
}

const moveEnds = `
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], '0', '-1')) do
  redis.call('PEXPIREAT', 'signup:' .. id, ARGV[1])
  redis.call('PEXPIREAT', 'signup:needs:' .. id, ARGV[2])
end
for _, key in ipairs(KEYS) do redis.call('PEXPIREAT', key, ARGV[1]) end
return 'OK'
`;

/** Lets what is kept of an evening's sign-ups end with the evening as it is now. @throws StoreDown */
export async function keepWith(
  { id, ends }: { readonly id: string; readonly ends: number },
  site: Site,
): Promise<void> {
  const seats = keys.seats(id);
  const all = [keys.evening(id), seats, `${seats}:parties`, `${seats}:queue`];
  await run(moveEnds, all, [keptUntil(ends, site), needsKeptUntil(ends, site)].map(String));
}
