import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sendRound } from '../../src/mail/round.ts';
import { finishErasures } from '../../src/person/erase.ts';
import { findPerson } from '../../src/person/find.ts';
import { catalogue } from '../fixtures/generated.ts';
import { publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { startFakeStore } from '../tools/fake-store.ts';
import { openHouse, staff, type Fields, type House } from '../tools/handlers.ts';
import { wordsOf } from '../tools/html.ts';
import { dumpStore, maija, pekka, sendEverything, type Person } from '../tools/people.ts';

/** A mail server that does not answer: letters stay in the outbox. */
const noServer = 'smtp://127.0.0.1:9';

/** What the site itself writes under a person's address, made here once more: purpose by purpose. */
function hashesOf({ email }: Person): string[] {
  const secret = process.env.SECRET ?? '';
  const hash = (purpose: string) =>
    createHmac('sha256', secret).update(`${purpose}\n${email.toLowerCase()}`).digest('hex').slice(0, 32);
  return ['author', 'subscriber', 'address'].map(hash);
}

/** Every text that tells of a person. */
const marks = (person: Person) =>
  [person.name, person.email, person.phone, person.word, ...hashesOf(person)].map((text) => text.toLowerCase());

function tracesOf(person: Person, ids: readonly string[], dump: ReadonlyMap<string, string>): string[] {
  const wanted = [...marks(person), ...ids];
  return [...dump].flatMap(([key, value]) => {
    const found = wanted.filter((mark) => `${key} ${value}`.toLowerCase().includes(mark));
    // The log names records by their ids alone, and a letter to somebody who was answered leads to the answer's place.
    const mayName = key === 'moderation:log' || key.startsWith('mail:');
    return found.filter((mark) => !(mayName && ids.includes(mark))).map((mark) => `${key}: ${mark}`);
  });
}

const desk = (house: House, cookie: string, fields: Fields) => house.desk(fields, { path: '/desk/person/', cookie });

const erase = (house: House, cookie: string, who: string) =>
  desk(house, cookie, { action: 'erase', who, confirmed: 'yes' });

/** Two people with everything, and a comment of a third that both answered and reported. */
async function fill(house: House) {
  const third = await publish(house, { name: 'Kolmas', email: 'kolmas@posti.example', text: 'Hyvä ajatus.' });
  const { cookie } = third;
  process.env.SMTP_URL = noServer;
  const hers = await sendEverything(house, maija, cookie, third.id);
  const his = await sendEverything(house, pekka, cookie, third.id);
  return { cookie, third, hers, his };
}

describe.each(['embedded', 'redis-server'] as const)('a person’s data, %s', (kind) => {
  const house = openHouse(kind);

  test('is erased without a trace, and the other person’s stays as it is', async () => {
    const { cookie, hers, his } = await fill(house);
    const before = await dumpStore(house);
    expect(tracesOf(maija, hers.ids, before).length).toBeGreaterThan(30);
    // Every mark is there before it is looked for afterwards in vain.
    for (const mark of [...marks(maija), ...hers.ids]) {
      expect(
        [...before].some(([key, value]) => `${key} ${value}`.toLowerCase().includes(mark)),
        mark,
      ).toBe(true);
    }
    const answer = await erase(house, cookie, maija.email);
    expect(answer.status).toBe(303);
    await house.settle();
    const after = await dumpStore(house);
    expect(tracesOf(maija, hers.ids, after)).toEqual([]);
    // The other's own records, letters and indexes, byte for byte.
    const own = [...before].filter(([key]) => his.ids.some((id) => key.endsWith(id)) || key.startsWith('mail:'));
    const others = own.filter(([, value]) => !value.toLowerCase().includes(maija.email.toLowerCase()));
    expect(others.length).toBeGreaterThan(10);
    for (const [key, value] of others) expect(after.get(key), key).toBe(value);
    for (const hash of hashesOf(pekka)) {
      for (const [key, value] of before) if (key.includes(hash)) expect(after.get(key), key).toBe(value);
    }
    expect(await published(house)).toHaveLength(3);
  });

  test('is found by a receipt, and everything with its address too', async () => {
    const { hers } = await fill(house);
    const who = { emails: [], records: [{ id: hers.commentId, letter: 'c' as const }] };
    const { items } = await findPerson(who, { site: catalogue.site, now: Date.now() });
    const kinds = new Set(items.map((item) => item.kind));
    expect(kinds).toEqual(new Set(['comments', 'reports', 'signups', 'subscriptions', 'feedback', 'mails']));
    expect(new Set(items.filter((item) => item.kind !== 'mails').map(({ id }) => id))).toEqual(new Set(hers.ids));
  });
});

describe('the desk', () => {
  const house = openHouse();

  test('shows what there is, and the log tells that somebody looked, not at whom', async () => {
    const { cookie } = await fill(house);
    const words = wordsOf(await (await desk(house, cookie, { action: 'find', who: maija.email })).text());
    for (const mark of [maija.name, maija.phone, `Tarve ${maija.word}`, `Palaute ${maija.word}`]) {
      expect(words).toContain(mark);
    }
    expect(words).not.toContain(pekka.word);
    const log = (await house.store('ZRANGE', 'moderation:log', '0', '-1')) as string[];
    const entry = log.find((one) => one.includes('seePerson')) ?? '';
    expect(Object.keys(JSON.parse(entry) as object)).toEqual(['at', 'by', 'action', 'held']);
    expect(log.join('').toLowerCase()).not.toContain(maija.email.toLowerCase());
  });

  test('hands it out as JSON, with the needs in the clear and without who of the staff dealt with it', async () => {
    const { cookie, hers } = await fill(house);
    const answer = await desk(house, cookie, { action: 'export', who: hers.comment, sure: 'yes' });
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const text = await answer.text();
    const file = JSON.parse(text) as { format: string; records: { kind: string; data: Record<string, unknown> }[] };
    expect(file.format).toBe('kylailta-person/1');
    expect(file.records.filter(({ kind }) => kind !== 'mails')).toHaveLength(hers.ids.length);
    expect(file.records.find(({ kind }) => kind === 'signups')?.data.needs).toBe(`Tarve ${maija.word}`);
    expect(text).not.toContain(staff.moderator);
    expect(text).not.toContain(pekka.word);
  });

  test('hands out and erases by a receipt what the receipt is of, until somebody made sure of the address', async () => {
    const { cookie, hers } = await fill(house);
    // Anybody may type her address, and then show the receipt as proof of who they are.
    const typed = await send(house, { name: 'Huijari', email: maija.email, text: 'Hei.' }, '192.0.2.99');
    const shown = await (await desk(house, cookie, { action: 'find', who: typed.receipt })).text();
    expect(wordsOf(shown)).toContain(`Osoitteesta ${maija.email.toLowerCase()} on vastattu`);
    const file = await (await desk(house, cookie, { action: 'export', who: typed.receipt })).text();
    expect(file).toContain('Huijari');
    for (const mark of marks(maija).filter((mark) => mark !== maija.email.toLowerCase())) {
      expect(file.toLowerCase()).not.toContain(mark);
    }
    const erased = await erase(house, cookie, typed.receipt);
    expect(erased.headers.get('location')).toContain('alone=yes');
    await house.settle();
    const dump = await dumpStore(house);
    expect(JSON.stringify([...dump])).not.toContain('Huijari');
    expect(tracesOf(maija, hers.ids, dump).length).toBeGreaterThan(30);
    await desk(house, cookie, { action: 'erase', who: hers.comment, confirmed: 'yes', sure: 'yes' });
    await house.settle();
    expect(tracesOf(maija, hers.ids, await dumpStore(house))).toEqual([]);
  });

  test('tells nobody a colleague’s sign-in code that waits to be sent', async () => {
    const cookie = await signIn(house);
    process.env.SMTP_URL = noServer;
    await house.desk({ email: staff.official });
    await house.settle();
    const mails = [...(await dumpStore(house))].filter(([key]) => key.startsWith('mail:'));
    const [, code = ''] = /koodi[^\d]*(\d{6})/i.exec(JSON.stringify(mails)) ?? [];
    expect(code).not.toBe('');
    for (const action of ['find', 'export']) {
      const text = await (await desk(house, cookie, { action, who: staff.official })).text();
      expect(text).toContain('••••••');
      expect(text).not.toContain(code);
    }
  });

  test.each([
    ['a comment', async () => (await send(house, { email: 'maija@posti.exmple', text: 'Hei.' })).receipt],
    [
      'feedback',
      async () => {
        const sent = await house.feedback({ email: 'maija@posti.exmple', text: 'Hei.' }, { json: true });
        return ((await sent.json()) as { receipt: string }).receipt;
      },
    ],
  ])('erases the letter to an address that was mended afterwards, of %s', async (_, sending) => {
    const cookie = await signIn(house);
    process.env.SMTP_URL = noServer;
    const receipt = await sending();
    await house.receipt(receipt, { action: 'update', email: maija.email });
    await house.settle();
    expect(JSON.stringify([...(await dumpStore(house))])).toContain('posti.exmple');
    await erase(house, cookie, maija.email);
    await house.settle();
    expect(JSON.stringify([...(await dumpStore(house))])).not.toContain('posti.exmple');
  });

  test('asks before it erases', async () => {
    const { cookie, hers } = await fill(house);
    const before = await dumpStore(house);
    const answer = await desk(house, cookie, { action: 'erase', who: maija.email });
    expect(wordsOf(await answer.text())).toContain('Poistetaanko kaikki?');
    expect(tracesOf(maija, hers.ids, await dumpStore(house))).toEqual(tracesOf(maija, hers.ids, before));
  });

  test.each(['', 'Maija', 'a@b@c', 'x'.repeat(45)])('says what it understands when asked for "%s"', async (who) => {
    const cookie = await signIn(house);
    const answer = await desk(house, cookie, { action: 'find', who });
    expect(answer.status).toBe(422);
    expect(wordsOf(await answer.text())).toContain('Kirjoita kuitin osoite');
  });

  test('is not held up by a long text that looks like the beginning of a receipt’s address', async () => {
    const cookie = await signIn(house);
    expect((await desk(house, cookie, { action: 'find', who: `${'x'.repeat(60_000)}!` })).status).toBe(422);
  });

  test('erases for whoever is signed in only', async () => {
    const { hers } = await fill(house);
    await erase(house, 'none=1', maija.email);
    expect((await receiptOf(house, { receipt: hers.comment })).status).toBe('published');
  });

  test('takes a public comment off its page at once, and leaves the place of one that has replies', async () => {
    const root = await publish(house, { email: maija.email, text: 'Aloitus' });
    await publish(house, { replyTo: root.id, text: 'Vastaus' });
    const wished = Number(await house.store('HGET', 'rebuild', 'urgent'));
    await erase(house, root.cookie, maija.email);
    expect(await published(house)).toMatchObject([{ name: '', text: '', removed: true }, { text: 'Vastaus' }]);
    expect(Number(await house.store('HGET', 'rebuild', 'urgent'))).toBeGreaterThan(wished);
  });

  test('gives erased seats to whoever waits', async () => {
    const [evening] = catalogue.evenings;
    if (!evening) throw new Error('no evening');
    catalogue.evenings = [{ ...evening, capacity: 2 }];
    const cookie = await signIn(house);
    await house.signUp({ name: maija.name, email: maija.email, party: '2' });
    const waiting = await house.signUp({ name: 'Jonottaja', party: '1' }, { json: true, ip: '192.0.2.77' });
    await erase(house, cookie, maija.email);
    const { receipt } = (await waiting.json()) as { receipt: string };
    expect((await receiptOf(house, { receipt })).status).toBe('confirmed');
  });
});

describe('an erasure that is disturbed', () => {
  const house = openHouse();

  test('in the middle of a mail round leaves nothing behind', async () => {
    const { cookie, hers } = await fill(house);
    house.pass(7 * 3_600_000);
    // The round has read her letters and is on its way to the mail server when she is erased.
    let erased: Promise<Response> | undefined;
    await sendRound(async () => {
      erased ??= erase(house, cookie, maija.email);
      await erased;
      throw Object.assign(new Error('not now'), { responseCode: 450 });
    }, 5_000);
    expect((await erased)?.status).toBe(303);
    await house.settle();
    expect(tracesOf(maija, hers.ids, await dumpStore(house))).toEqual([]);
  });

  test('cut short on its way is seen, and finished by the next run', async () => {
    const { cookie, hers } = await fill(house);
    const url = process.env.UPSTASH_REDIS_REST_URL ?? '';
    const cut = await startFakeStore(url, (response) => response.destroy(), 45);
    process.env.UPSTASH_REDIS_REST_URL = cut.url;
    const answer = await erase(house, cookie, maija.email);
    process.env.UPSTASH_REDIS_REST_URL = url;
    await cut.close();
    expect(answer.status).toBe(503);
    const open = wordsOf(await (await house.desk(undefined, { path: '/desk/person/', cookie })).text());
    expect(open).toContain('Yksi poisto jäi kesken');
    const left = tracesOf(maija, hers.ids, await dumpStore(house));
    expect(left.length).toBeGreaterThan(0);
    await finishErasures({ site: catalogue.site, now: Date.now() });
    await house.settle();
    expect(tracesOf(maija, hers.ids, await dumpStore(house))).toEqual([]);
    expect(await house.store('EXISTS', 'erasures')).toBe(0);
  });

  test('pressed again does no harm', async () => {
    const { cookie } = await fill(house);
    expect((await erase(house, cookie, maija.email)).headers.get('location')).toMatch(/erased=\d\d/);
    expect((await erase(house, cookie, maija.email)).headers.get('location')).toContain('erased=0');
  });

  test('finds what was written under an older secret', async () => {
    await send(house, { email: maija.email, text: maija.word });
    process.env.SECRET = `another secret for tests that is long,${process.env.SECRET ?? ''}`;
    const cookie = await signIn(house);
    await erase(house, cookie, maija.email);
    await house.settle();
    process.env.SECRET = 'a secret for tests that is long enough';
    expect(tracesOf(maija, [], await dumpStore(house))).toEqual([]);
  });
});
