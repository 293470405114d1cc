import { readEnv } from '../env.ts';
import type { Mail } from '../mail/compose.tsx';
import { keys as outbox, takeOut } from '../mail/outbox.ts';
import { allKeys } from '../store/all-keys.ts';
import { asList, run, send } from '../store/client.ts';
import { commit } from '../store/commit.ts';
import { findRecord } from '../store/records.ts';
import { ledgerErased } from '../ledger/ledger-store.ts';
import { maskedCode } from '../staff/mask.ts';
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

const naming = `
local asked, found, receipts = {}, {}, cjson.decode(ARGV[2])
for _, address in ipairs(cjson.decode(ARGV[1])) do asked[address] = true end
local function leads(text)
  for _, receipt in ipairs(receipts) do
    if string.find(text, receipt, 1, true) then return true end
  end
  return false
end
for _, key in ipairs(KEYS) do
  local data = redis.call('HGET', key, 'data')
  local record = data and cjson.decode(data) or {}
  local address = record.email
  if type(address) ~= 'string' then address = record.to end
  if type(address) == 'string' and asked[string.lower(address)] then table.insert(found, key)
  elseif type(record.to) == 'string' and leads(record.text) then table.insert(found, key) end
end
return found
`;

const mailPrefix = outbox.record('');

/** Whether a key is of a record with an address in it; the sealed needs go with their sign-up. */
const isAddressed = (key: string) => key.startsWith(mailPrefix) || ![null, 'needs'].includes(kindOfKey(key));

/** How the address of a record's receipt begins, whichever secret signed it. */
const receiptOf = ({ id, letter }: Who['records'][number]) => (letter === null ? [] : [`/r/${letter}${id}`]);

/**
 * The keys of all records and mails that name one of the addresses, and of the mails that lead to the receipts of records:
 * whoever mended a mistyped address has letters to the other one still. Looks at the whole store. @throws StoreDown
 */
async function keysNaming({ emails, records }: Who): Promise<string[]> {
  const found = new Set<string>();
  const asked = [emails, records.flatMap(receiptOf)];
  if (asked.every((part) => part.length === 0)) return [];
  for await (const keys of allKeys()) {
    const addressed = keys.filter(isAddressed);
    if (addressed.length === 0) continue;
    const args = asked.map((part) => JSON.stringify(part));
    for (const key of asList(await run<string[]>(naming, addressed, args))) found.add(key);
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
  const { to, lang, ...mail } = JSON.parse(data) as Mail;
  // A colleague's sign-in code is nobody else's to read.
  const told = readEnv().staff.has(to.toLowerCase()) ? maskedCode : (words: string) => words;
  return [
    {
      kind: 'mails',
      id,
      keptUntil: Number(expires),
      data: {
        id,
        to,
        lang,
        subject: told(mail.subject),
        text: told(mail.text),
        createdAt: iso(Number(since)),
        tries: Number(tries),
      },
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
function keysOfRecords(records: Who['records']): string[] {
  return records.flatMap(({ id, letter }) =>
    kinds.filter((kind) => letter === null || kind.letter === letter).map(({ name }) => recordKey(name, id)),
  );
}

/** What is kept of certain records, and nothing else. @throws StoreDown */
export function findRecords(records: Who['records'], moment: Moment): Promise<Finding[]> {
  return findingsAt(keysOfRecords(records), moment);
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

/** The records among what was found; mails are none. */
function recordsAmong(items: readonly Finding[]): Who['records'] {
  return items.flatMap(({ kind, id }) => {
    const letter = kinds.find(({ name }) => name === kind)?.letter;
    return letter ? [{ id, letter }] : [];
  });
}

/** Those that are not known yet of what names the addresses or leads to the receipts. @throws StoreDown */
async function more(items: readonly Finding[], who: Who, moment: Moment): Promise<Finding[]> {
  const known = new Set(items.map(({ kind, id }) => `${kind} ${id}`));
  const found = await findingsAt(await keysNaming(who), moment);
  return [...items, ...found.filter(({ kind, id }) => !known.has(`${kind} ${id}`))];
}

/**
 * Finds everything that is kept of a person: the records that were named, everything else with the same address, the
 * mails to it and about any of these, and what lies under its keyed hash. Of records alone only they and their mails.
 * @throws StoreDown
 */
export async function findPerson(who: Who, moment: Moment): Promise<Findings> {
  const named = await findRecords(who.records, moment);
  const emails = who.alone ? [] : [...new Set([...who.emails, ...addressesIn(named)])];
  const addressed = await more(named, { emails, records: [...who.records, ...recordsAmong(named)] }, moment);
  const others = recordsAmong(addressed.slice(named.length));
  const items = others.length === 0 ? addressed : await more(addressed, { emails: [], records: others }, moment);
  const hashes = emails.flatMap(keysUnder);
  const hashed = hashes.length === 0 ? [] : asList(await run<string[]>(existing, hashes, []));
  return { who: { ...who, emails, records: [...who.records, ...recordsAmong(items)] }, items, hashed };
}
