import { send, decide } from './desk.ts';
import type { Fields, House } from './handlers.ts';
import { signUp } from './signups.ts';

/** A person with something of their own in every kind. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** A word that stands in every text of theirs and nowhere else. */
  readonly word: string;
  readonly ip: string;
}

/** Two people whose data has nothing in common. */
export const maija: Person = {
  name: 'Maija Mäkinen',
  email: 'Maija.Makinen@posti.example',
  phone: '040 111 2223',
  word: 'kurkikirja',
  ip: '192.0.2.11',
};
export const pekka: Person = {
  name: 'Pekka Pelto',
  email: 'pekka@posti.example',
  phone: '050 999 8887',
  word: 'sammalkello',
  ip: '192.0.2.22',
};

/** The addresses of what a person sent. */
export interface Receipts {
  readonly comment: string;
  readonly commentId: string;
  readonly signup: string;
  readonly ids: readonly string[];
}

async function sent(answer: Response): Promise<{ id: string; receipt: string }> {
  if (answer.status !== 201) throw new Error(`Not taken: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { id: string; receipt: string };
}

/**
 * Sends something of every kind as a person: comments that are public, waiting, refused and trusted, a correction, a
 * report of another's comment, a sign-up with needs, a subscription, and feedback.
 * @param cookie of a moderator who decides @param reported a public comment of somebody else's, which is reported
 */
export async function sendEverything(
  house: House,
  person: Person,
  cookie: string,
  reported: string,
): Promise<Receipts> {
  const { name, email, phone, word, ip } = person;
  const comment = (fields: Fields) => send(house, { name, email, ...fields }, ip);
  const published = await comment({ text: `Julkaistu ${word}` });
  await decide(house, cookie, 'publish', published.id);
  await house.receipt(published.receipt, { action: 'update', text: `Korjattu ${word}` }, { ip });
  const waiting = await comment({ text: `Odottaa ${word}` });
  const reply = await comment({ text: `Vastaus ${word}`, replyTo: reported });
  await decide(house, cookie, 'publish', reply.id);
  const refused = await comment({ text: `Hylätty ${word}` });
  await decide(house, cookie, 'refuse', refused.id, { reason: 'offTopic', note: '' });
  await house.receipt(refused.receipt, { action: 'secondLook', text: `Uudelleen ${word}` }, { ip });
  await house.store('HSET', `comments:trust:${await authorHash(house, waiting.id)}`, 'by', 'x@y.example', 'at', '1');
  const json = { json: true, ip };
  const report = await sent(await house.report(reported, { email, text: `Ilmoitus ${word}` }, json));
  const signup = await signUp(
    house,
    { name, email, phone, party: '2', needs: `Tarve ${word}`, needsConsent: 'yes' },
    ip,
  );
  const subscription = await sent(await house.subscribe({ email }, json));
  const feedback = await sent(await house.feedback({ text: `Palaute ${word}`, email }, json));
  await house.settle();
  const all = [published, waiting, reply, refused, report, signup, subscription, feedback];
  return {
    comment: published.receipt,
    commentId: published.id,
    signup: signup.receipt,
    ids: all.map(({ id }) => id),
  };
}

async function authorHash(house: House, comment: string): Promise<string> {
  const due = (await house.store('ZRANGE', 'comments:due', '0', '-1')) as string[];
  return due.find((member) => member.startsWith(comment))?.split(' ')[2] ?? '';
}

/** The fields of a hash in one order; Redis promises none. */
function inPairs(flat: readonly string[]): string[][] {
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? '']] : [])).sort();
}

/** Every key of the store with all that lies there, as one text each. */
export async function dumpStore(house: House): Promise<Map<string, string>> {
  const keys = (await house.store('KEYS', '*')) as string[];
  const read: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    string: (key) => house.store('GET', key),
    hash: async (key) => inPairs((await house.store('HGETALL', key)) as string[]),
    list: (key) => house.store('LRANGE', key, '0', '-1'),
    set: (key) => house.store('SMEMBERS', key),
    zset: (key) => house.store('ZRANGE', key, '0', '-1', 'WITHSCORES'),
  };
  const whole = await Promise.all(
    keys.map(async (key) => {
      const type = String(await house.store('TYPE', key));
      if (!read[type]) throw new Error(`${key} is of a type that nobody dumps: ${type}`);
      return [key, JSON.stringify(await read[type](key))] as const;
    }),
  );
  return new Map(whole.sort(([a], [b]) => (a < b ? -1 : 1)));
}
