import { idLength } from '../id.ts';

/** The kinds of records that hold something of a person, and the name before the id in a record's key. */
const recordKinds = {
  comments: 'comment',
  reports: 'report',
  signups: 'signup',
  needs: 'signup:needs',
  subscriptions: 'subscription',
  feedback: 'feedback',
} as const;

export type RecordKind = keyof typeof recordKinds;

/** Their names, in the order in which they are shown. */
export const recordKindNames = Object.keys(recordKinds) as RecordKind[];

/** The key of a record in the store. */
export function recordKey(kind: RecordKind, id: string): string {
  return `${recordKinds[kind]}:${id}`;
}

const id = new RegExp(`^[a-z\\d]{${idLength}}$`);

/** The kind of the record at a key; null when it is none of a person's. */
export function kindOfKey(key: string): RecordKind | null {
  const end = key.lastIndexOf(':');
  if (!id.test(key.slice(end + 1))) return null;
  return recordKindNames.find((name) => recordKinds[name] === key.slice(0, end)) ?? null;
}
