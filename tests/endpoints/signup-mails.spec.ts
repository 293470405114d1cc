import { describe, expect, test } from 'vitest';
import expire from '../../functions/expire.ts';
import outbox from '../../functions/outbox.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { openHouse } from '../tools/handlers.ts';
import { personOf, signUp, subjectsTo } from '../tools/signups.ts';

const house = openHouse();
const hour = 3_600_000;
const day = 24 * hour;
const email = 'maija@posti.example';
/** 18.00 in Helsinki on 10.12.2026, and the moment of its reminder. */
const starts = Date.parse('2026-12-10T16:00:00Z');
const reminder = Date.parse('2026-12-09T13:00:00Z');

/** Lets time pass to a moment, once what follows the answers is done. */
async function to(at: number): Promise<void> {
  await house.settle();
  house.pass(at - Date.now());
}

const subjects = () => subjectsTo(house, email);
const acts = async () => (await subjects()).map((subject) => subject.split(':')[0]);
const lastMail = async () => (await house.mails()).findLast(({ to }) => to.includes(email));

/** Runs the scheduled function several times, beside itself too: what is due must be written once. */
async function attend(): Promise<void> {
  await Promise.all([outbox(), outbox()]);
  await outbox();
}

describe('letters to those who signed up', () => {
  test('carry the evening for the calendar, in the language of the form, and nothing that somebody wrote', async () => {
    await signUp(house, { lang: 'sv', name: 'Maijaliisa', email, party: '2', needs: 'Salaisuus', needsConsent: 'yes' });
    const mail = await lastMail();
    expect(mail?.read.subject).toBe('Anmälan bekräftad: Kväll coming 10.12.2026');
    expect(mail?.read.text).toContain('Tid: to 10.12.2026 kl.\u00a018.00–20.00');
    expect(mail?.read.text).toContain('Ni har 2 platser');
    expect(mail?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(mail?.raw).not.toMatch(/Maijaliisa|Salaisuus/);
    const file = mail?.read.attachments.find(({ filename }) => filename === 'kylailta.ics');
    const ics = new TextDecoder().decode(file?.content as ArrayBuffer).replace(/\r?\n /g, '');
    expect(ics).toContain('METHOD:REQUEST');
    expect(ics).toMatch(/^UID:coming\.[a-z\d]+@osallistu\.testila\.example$/m);
    expect(ics.match(/^ATTENDEE.*/gm)).toHaveLength(1);
    expect(ics).toMatch(new RegExp(`^ATTENDEE.*mailto:${email}`, 'im'));
    expect(ics).not.toContain('/r/');
  });

  test('whoever waits gets no calendar; a changed party is told how it stands', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house);
    const sent = await signUp(house, { email, name: 'Ville', party: '2' });
    expect((await lastMail())?.raw).not.toContain('text/calendar');
    await house.receipt(sent.receipt, { action: 'update', party: '3' });
    expect(await acts()).toEqual(['Olet jonossa', 'Ilmoittautumista muutettu']);
    await house.receipt(sent.receipt, { action: 'update', name: 'Ville V.' });
    expect(await acts()).toHaveLength(2);
  });

  test('what happened is told once, also when the answer was cut short and two runs meet', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    const first = await signUp(house);
    await signUp(house, { email, name: 'Ville' });
    await house.receipt(first.receipt, { action: 'withdraw' });
    await attend();
    expect(await acts()).toEqual(['Olet jonossa', 'Paikka vapautui']);
    expect(await house.store('ZCARD', 'signups:news')).toBe(0);
    expect(await house.store('KEYS', 'signup:news:*')).toEqual([]);
  });

  test('an offer is told, and that it lapsed; the seats go on', async () => {
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    await signUp(house);
    const sent = await signUp(house, { email, name: 'Ville', party: '2' });
    expect(await acts()).toEqual(['Paikka tarjolla']);
    house.pass(48 * hour);
    await attend();
    expect(await acts()).toEqual(['Paikka tarjolla', 'Tarjous päättyi']);
    expect(await personOf(house, sent)).toMatchObject({ offer: null, place: 1 });
  });

  test('a raised capacity promotes without anybody asking', async () => {
    catalogue.evenings = [evening('coming', { capacity: 0 })];
    const sent = await signUp(house, { email });
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await attend();
    expect(await personOf(house, sent)).toMatchObject({ status: 'confirmed' });
    expect(await acts()).toEqual(['Olet jonossa', 'Paikka vapautui']);
  });

  test('at most five letters an hour go to an address that somebody types', async () => {
    for (let i = 0; i < 8; i++) await signUp(house, { email, name: `Nimi ${i}` });
    await attend();
    expect(await subjects()).toHaveLength(5);
  });
});

describe('letters of their own accord', () => {
  test('the day before at three in the afternoon, once, to those who have seats', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house, { email });
    await signUp(house, { email: 'ville@posti.example', name: 'Ville' });
    await to(reminder - 1);
    await attend();
    expect(await acts()).toEqual(['Ilmoittautuminen vahvistettu']);
    await to(reminder);
    await attend();
    expect(await acts()).toEqual(['Ilmoittautuminen vahvistettu', 'Huomenna']);
    expect(await subjectsTo(house, 'ville@posti.example')).toHaveLength(1);
  });

  test.each([
    [
      'on the day the clocks go forward',
      '2027-03-28T15:00:00Z',
      '2027-03-27T13:00:00Z',
      'su 28.3.2027 klo 18.00–20.00',
    ],
    ['the day after it', '2027-03-29T15:00:00Z', '2027-03-28T12:00:00Z', 'ma 29.3.2027 klo 18.00–20.00'],
    ['in the hour that is left out', '2027-03-28T00:30:00Z', '2027-03-27T13:00:00Z', 'su 28.3.2027 klo 2.30–5.30'],
    ['on the day they go back', '2026-10-25T16:00:00Z', '2026-10-24T12:00:00Z', 'su 25.10.2026 klo 18.00–20.00'],
    ['the day after that', '2026-10-26T16:00:00Z', '2026-10-25T13:00:00Z', 'ma 26.10.2026 klo 18.00–20.00'],
    ['in the hours that come twice', '2026-10-24T23:30:00Z', '2026-10-24T12:00:00Z', 'su 25.10.2026 klo 2.30–3.30'],
  ])('at three by the clock in Helsinki, %s', async (_, begins, reminds, when) => {
    catalogue.evenings = [evening('coming', { starts: Date.parse(begins) })];
    await signUp(house, { email });
    await to(Date.parse(reminds) - 1);
    await attend();
    expect(await acts()).not.toContain('Huomenna');
    await to(Date.parse(reminds));
    await attend();
    expect(await acts()).toContain('Huomenna');
    expect((await lastMail())?.read.text?.replaceAll('\u00a0', ' ')).toContain(`Aika: ${when}`);
  });

  test('whoever signs up after the reminder gets none', async () => {
    await to(reminder + hour);
    await signUp(house, { email });
    await attend();
    expect(await acts()).toEqual(['Ilmoittautuminen vahvistettu']);
  });

  test('a reminder that could not be sent in time is dropped, and that is remembered', async () => {
    await signUp(house, { email });
    await house.settle();
    const server = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await to(reminder);
    await attend();
    await to(starts);
    process.env.SMTP_URL = server;
    await attend();
    expect(await acts()).not.toContain('Huomenna');
    expect(await house.store('KEYS', 'outbox:late:*')).toHaveLength(1);
  });

  test('thanks the day after, with a link to the page', async () => {
    await signUp(house, { email });
    await to(Date.parse('2026-12-11T08:00:00Z') - 1);
    await attend();
    expect(await acts()).not.toContain('Kiitos');
    await to(Date.parse('2026-12-11T08:00:00Z'));
    await attend();
    expect((await acts()).at(-1)).toBe('Kiitos');
    const text = (await lastMail())?.read.text;
    expect(text).toContain('https://osallistu.testila.example/kylaillat/coming/');
    expect(text, 'there is nothing to change any more').not.toContain('peru ilmoittautuminen');
  });

  test('a moved evening is told once, reminds of its new time, and is in the calendar anew', async () => {
    await signUp(house, { email });
    await to(reminder);
    await attend();
    const moved = evening('coming', { starts: starts + 7 * day, status: 'moved', previousStarts: starts, sequence: 2 });
    catalogue.evenings = [moved];
    await attend();
    await to(reminder + 7 * day);
    await attend();
    expect(await acts()).toEqual(['Ilmoittautuminen vahvistettu', 'Huomenna', 'Ajankohta muuttui', 'Huomenna']);
    const [, , told] = (await house.mails()).filter((mail) => mail.to.includes(email));
    const ics = new TextDecoder().decode(told?.read.attachments[0]?.content as ArrayBuffer);
    expect(ics).toContain('SEQUENCE:2');
    expect(ics).toContain('DTSTART;TZID=Europe/Helsinki:20261217T180000');
  });

  test('an evening at another address or in another place is told once, to those who wait too; its reminder stays', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house, { email });
    await signUp(house, { email: 'ville@posti.example', name: 'Ville', lang: 'sv' });
    await to(reminder);
    await attend();
    const { pages } = evening('coming');
    const elsewhere = Object.entries(pages).map(([lang, page]) => [lang, { ...page, place: 'Toinen kylä' }]);
    const there = { address: 'Kirkkotie 2', pages: Object.fromEntries(elsewhere) as typeof pages };
    catalogue.evenings = [evening('coming', { capacity: 1, ...there })];
    await attend();
    await attend();
    expect(await acts()).toEqual(['Ilmoittautuminen vahvistettu', 'Huomenna', 'Paikka muuttui']);
    const told = await lastMail();
    expect(told?.read.text).toContain('Paikka: Koulun piha, Kirkkotie 2, Toinen kylä');
    expect(told?.raw).toMatch(/method=REQUEST/i);
    expect((await subjectsTo(house, 'ville@posti.example')).at(-1)).toMatch(/^Ny plats: /);
    catalogue.evenings = [evening('coming', { capacity: 1, starts: starts + day })];
    await attend();
    expect((await acts()).at(-1)).toBe('Aika ja paikka muuttuivat');
  });

  test('whoever cancels and signs up again has the evening in the calendar again, as an entry of its own', async () => {
    const calendar = async () => {
      const mail = await lastMail();
      const ics = new TextDecoder().decode(mail?.read.attachments[0]?.content as ArrayBuffer).replace(/\r?\n /g, '');
      const [method, sequence] = [/^METHOD:(\w+)/m, /^SEQUENCE:(\d+)/m].map((line) => line.exec(ics)?.[1]);
      return { method, sequence: Number(sequence), uid: /^UID:(.*?)\r?$/m.exec(ics)?.[1] };
    };
    const first = await signUp(house, { email });
    const signedUp = await calendar();
    await house.receipt(first.receipt, { action: 'withdraw' });
    const cancelled = await calendar();
    expect([signedUp.method, cancelled.method]).toEqual(['REQUEST', 'CANCEL']);
    expect(cancelled.uid).toBe(signedUp.uid);
    expect(cancelled.sequence).toBeGreaterThan(signedUp.sequence);
    house.pass(hour);
    await signUp(house, { email });
    const again = await calendar();
    expect(again.method).toBe('REQUEST');
    expect(again.uid).not.toBe(signedUp.uid);
  });

  test('a cancelled evening is told to those who wait too, leaves the calendar, and gives out nothing more', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    const first = await signUp(house, { email });
    const second = await signUp(house, { email: 'ville@posti.example', name: 'Ville' });
    catalogue.evenings = [evening('coming', { capacity: 5, status: 'cancelled', sequence: 1 })];
    await attend();
    expect((await acts()).at(-1)).toBe('Peruttu');
    expect((await lastMail())?.raw).toMatch(/method=CANCEL/i);
    expect((await lastMail())?.read.text, 'there is nothing to change any more').not.toContain('peru ilmoittautuminen');
    expect((await subjectsTo(house, 'ville@posti.example')).at(-1)).toMatch(/^Peruttu/);
    await house.receipt(first.receipt, { action: 'erase' });
    expect(await personOf(house, second)).toMatchObject({ status: 'waiting' });
    await to(reminder + 3 * day);
    await attend();
    expect(await acts()).toHaveLength(2);
  });
});

describe('with the mail server down for a day', () => {
  test('every letter comes, each person’s in the order they were written', async () => {
    const server = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    const first = await signUp(house, { party: '2', name: 'Ville', email: 'ville@posti.example' });
    const sent = await signUp(house, { email });
    for (let i = 0; i < 24; i++) {
      house.pass(hour);
      await outbox();
      if (i === 5) await house.receipt(sent.receipt, { action: 'update', party: '2' });
      if (i === 11) await house.receipt(first.receipt, { action: 'withdraw' });
      await house.settle();
    }
    process.env.SMTP_URL = server;
    for (let i = 0; i < 8; i++) {
      house.pass(hour);
      await outbox();
    }
    expect(await acts()).toEqual(['Olet jonossa', 'Ilmoittautumista muutettu', 'Paikka vapautui']);
    expect((await subjectsTo(house, 'ville@posti.example')).map((subject) => subject.split(':')[0])).toEqual([
      'Ilmoittautuminen vahvistettu',
      'Ilmoittautuminen peruttu',
    ]);
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });
});

describe('keeping', () => {
  const ends = starts + 2 * hour;
  const exists = async (pattern: string) => ((await house.store('KEYS', pattern)) as string[]).length;

  test('needs go the day after, the rest thirty days after, and no key stays for ever', async () => {
    const sent = await signUp(house, { email, needs: 'Salaisuus', needsConsent: 'yes' });
    await house.settle();
    const sealed = String(await house.store('GET', `signup:needs:${sent.id}`));
    expect(sealed).not.toContain('Salaisuus');
    expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain('Salaisuus');
    await to(ends + day - 1);
    expect(await exists('signup:needs:*')).toBe(1);
    await to(ends + day);
    expect(await exists('signup:needs:*')).toBe(0);
    await to(ends + 30 * day - 1);
    expect(await exists(`signup:${sent.id}`)).toBe(1);
    await to(ends + 30 * day);
    expect(await exists('signup:*')).toBe(0);
    expect(await exists('signups:of:*')).toBe(0);
    expect(await exists('seats:*')).toBe(0);
    expect((await house.receipt(sent.receipt)).status).toBe(404);
  });

  test.each([7, -7])('an evening moved by %i days moves what ends with it', async (days) => {
    const sent = await signUp(house, { needs: 'Tulkki', needsConsent: 'yes' });
    catalogue.evenings = [evening('coming', { starts: starts + days * day, status: 'moved', previousStarts: starts })];
    await expire();
    const end = ends + days * day;
    for (const [key, at] of [
      [`signup:${sent.id}`, end + 30 * day],
      [`signup:needs:${sent.id}`, end + day],
      ['signups:of:coming', end + 30 * day],
      ['seats:coming', end + 30 * day],
      ['seats:coming:parties', end + 30 * day],
    ] as const)
      expect([key, await house.store('PEXPIRETIME', key)]).toEqual([key, at]);
    await attend();
    expect(await house.store('PEXPIRETIME', `signup:needs:${sent.id}`)).toBe(end + day);
    expect(await personOf(house, sent)).toMatchObject({ keptUntil: new Date(end + 30 * day).toISOString() });
  });

  test('everything that is kept of somebody has an end', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house, { email, needs: 'Tulkki', needsConsent: 'yes' });
    await signUp(house, { email: 'ville@posti.example', name: 'Ville' });
    const keys = ((await house.store('KEYS', '*')) as string[]).filter((key) =>
      /^(signup|seats|outbox:thread)/.test(key),
    );
    expect(keys.length).toBeGreaterThan(5);
    const without = await Promise.all(keys.map(async (key) => [key, Number(await house.store('PTTL', key))] as const));
    // The list of what is to be told has random words in it, and nobody's.
    expect(without.filter(([key, ttl]) => ttl < 0 && key !== 'signups:news')).toEqual([]);
  });
});
