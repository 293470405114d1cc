import type { Mail } from '../mail/compose.tsx';
import { keys as outbox, takeOut } from '../mail/outbox.ts';
import { allKeys } from '../store/all-keys.ts';
import { asList, run, send } from '../store/client.ts';
import { commit } from '../store/commit.ts';
import { findRecord } from '../store/records.ts';
import { ledgerErased } from '../ledger/ledger-store.ts';
import { iso, type Held, type Holding, type Moment, type PersonKind } from './kind.ts';
import { kindOfKey, recordKey } from './record-kinds.ts';
import { keysUnder, kinds } from './registry.ts';
import type { Who } from './who.ts';

/** One thing that is kept of a person: a submission, or a mail that waits to be sent. */
export interface Finding extends Omit<Holding, 'erase'> {
  readonly kind: PersonKind['name'] | 'mails';
  readonly id: string;
  /** Erases it in one step and counts it in the ledger; false when it changed meanwhile. @throws StoreDown */
  readonly erase: () => Promise<boolean>;
}

/** All that is kept of a person. */
export interface Findings {
  /** Everything by which more could be found: what was asked, and the addresses in the records that were found. */
  readonly who: Who;
  readonly items: readonly Finding[];
  /** Keys that exist under a keyed hash of an address. */
  readonly hashed: readonly string[];
}

const ofAddresses = `
local asked, found = {}, {}
for _, address in ipairs(ARGV) do asked[address] = true end
for _, key in ipairs(KEYS) do
  local data = redis.call('HGET', key, 'data')
  local record = data and cjson.decode(data) or {}
  local address = record.email
  if type(address) ~= 'string' then address = record.to end
  if type(address) == 'string' and asked[string.lower(address)] then table.insert(found, key) end
end
return found
`;

const mailPrefix = outbox.record('');

/** Whether a key is of a record with an address in it; the sealed needs go with their sign-up. */
const isAddressed = (key: string) => key.startsWith(mailPrefix) || ![null, 'needs'].includes(kindOfKey(key));

/** The keys of all records and mails that name one of the addresses. Looks at the whole store. @throws StoreDown */
async function keysNaming(emails: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  if (emails.length === 0) return [];
  for await (const keys of allKeys()) {
    const addressed = keys.filter(isAddressed);
    if (addressed.length === 0) continue;
    for (const key of asList(await run<string[]>(ofAddresses, addressed, emails))) found.add(key);
  }
  return [...found];
}

async function finding(kind: PersonKind, key: string, moment: Moment): Promise<Finding[]> {
  const found = await findRecord<Held>(key);
  if (!found) return [];
  const { erase, ...holding } = await kind.holding(found, moment);
  const { id } = found.record;
  const counted = () => erase(ledgerErased(kind.name, id, moment.now));
  return [{ ...holding, kind: kind.name, id, erase: counted }];
}

async function mailFinding(key: string): Promise<Finding[]> {
  const id = key.slice(mailPrefix.length);
  const [data, since, expires, tries] = asList(
    await send<(string | null)[]>('HMGET', key, 'data', 'since', 'expires', 'tries'),
  );
  if (!data) return [];
  const { to, lang, subject, text } = JSON.parse(data) as Mail;
  return [
    {
      kind: 'mails',
      id,
      keptUntil: Number(expires),
      data: { id, to, lang, subject, text, createdAt: iso(Number(since)), tries: Number(tries) },
      // When it goes out in this very moment, what a mail round notes afterwards finds nothing to write to.
      erase: async () => (await commit([], takeOut([id]))).done,
    },
  ];
}

async function findingsAt(keys: readonly string[], moment: Moment): Promise<Finding[]> {
  const found = await Promise.all(
    keys.map((key) => {
      const kind = kinds.find(({ name }) => name === kindOfKey(key));
      return kind ? finding(kind, key, moment) : mailFinding(key);
    }),
  );
  return found.flat();
}

/** Those of the kinds' keys where a record that was named may lie. */
function keysOfRecords({ records }: Who): string[] {
  return records.flatMap(({ id, letter }) =>
    kinds.filter((kind) => letter === null || kind.letter === letter).map(({ name }) => recordKey(name, id)),
  );
}

function addressesIn(items: readonly Finding[]): string[] {
  return items.flatMap(({ data }) => (typeof data.email === 'string' ? [data.email.toLowerCase()] : []));
}

const existing = `
local found = {}
for _, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 then table.insert(found, key) end
end
return found
`;

/**
 * Finds everything that is kept of a person: the records that were named, everything else with the same address, the
 * mails to it, and what lies under its keyed hash.
 * @throws StoreDown
 */
export async function findPerson(who: Who, moment: Moment): Promise<Findings> {
  const named = await findingsAt(keysOfRecords(who), moment);
  const emails = [...new Set([...who.emails, ...addressesIn(named)])];
  const known = new Set(named.map(({ kind, id }) => `${kind} ${id}`));
  const others = (await findingsAt(await keysNaming(emails), moment)).filter(
    ({ kind, id }) => !known.has(`${kind} ${id}`),
  );
  const items = [...named, ...others];
  const hashes = emails.flatMap(keysUnder);
  const hashed = hashes.length === 0 ? [] : asList(await run<string[]>(existing, hashes, []));
  const records = items.flatMap(({ kind, id }) => {
    const letter = kinds.find(({ name }) => name === kind)?.letter;
    return letter ? [{ id, letter }] : [];
  });
  return { who: { emails, records: [...who.records, ...records] }, items, hashed };
}
