import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import outbox from '../../functions/outbox.ts';
import watch from '../../functions/watch.ts';
import { scheduleNames } from '../../src/activity/schedules.ts';
import { readGone } from '../../src/backup/gone.ts';
import { putBack } from '../../src/backup/put-back.ts';
import { takeBackup } from '../../src/backup/take.ts';
import { finishErasures } from '../../src/person/erase.ts';
import { report } from '../../src/report.ts';
import { catalogue } from '../fixtures/generated.ts';
import { published, publish, send, signIn } from '../tools/desk.ts';
import { openHouse, staff, type House } from '../tools/handlers.ts';
import { wordsOf } from '../tools/html.ts';
import { dumpStore, maija, pekka, sendEverything } from '../tools/people.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const noServer = 'smtp://127.0.0.1:9';
const secret = 'a key for backups that is long enough';

/** Two people with something of every kind, and letters that wait. */
async function fill(house: House) {
  const third = await publish(house, { name: 'Kolmas', email: 'kolmas@posti.example', text: 'Hyvä ajatus.' });
  const server = process.env.SMTP_URL;
  process.env.SMTP_URL = noServer;
  const hers = await sendEverything(house, maija, third.cookie, third.id);
  const his = await sendEverything(house, pekka, third.cookie, third.id);
  const repair = () => Object.assign(process.env, { SMTP_URL: server });
  return { third, hers, his, cookie: third.cookie, repair };
}

interface Health {
  readonly ok: boolean;
  readonly outbox: { readonly ok: boolean; readonly waiting: number };
  readonly schedules: { readonly name: string; readonly ok: boolean; readonly lastRun: string | null }[];
}

async function healthOf(house: House) {
  const answer = await house.health();
  return { status: answer.status, cache: answer.headers.get('cache-control'), said: (await answer.json()) as Health };
}

/** Runs every schedule but those named, as far as anybody can see. */
async function ranNow(house: House, except: readonly string[] = []) {
  for (const name of scheduleNames.filter((one) => !except.includes(one)))
    await house.store('HSET', 'activity:schedules', name, String(Date.now()));
}

describe('the log', () => {
  const house = openHouse();

  test('has a line for each act: when, where, what, with what outcome, how long, how often the store was asked', async () => {
    await house.comment();
    await house.comment({ name: '' });
    await house.receipt('/r/none/');
    await outbox();
    const lines = house.acts.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { function: 'comments', act: 'send', outcome: 'done', status: 303, trips: 2 },
      { function: 'comments', act: 'send', outcome: 'refused', status: 422 },
      { function: 'receipt', act: 'read', outcome: 'refused', status: 404, why: 'notFound', trips: 0 },
      { function: 'outbox', act: 'run', outcome: 'done' },
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(4);
    for (const { time, ms } of lines)
      expect([Number.isNaN(Date.parse(String(time))), typeof ms]).toEqual([false, 'number']);
  });

  test('has nothing of what was sent: names, addresses, numbers, texts, codes; whatever went well or failed', async () => {
    const { hers, his, cookie } = await fill(house);
    await house.desk({ action: 'find', who: maija.email }, { path: '/desk/person/', cookie });
    await house.receipt(hers.comment, { action: 'withdraw' }, { ip: maija.ip });
    const url = process.env.UPSTASH_REDIS_REST_URL;
    process.env.UPSTASH_REDIS_REST_URL = noServer.replace('smtp', 'http');
    await house.comment({ name: maija.name, text: maija.word, email: maija.email }, { ip: maija.ip });
    await house.receipt(his.signup, { action: maija.word });
    process.env.UPSTASH_REDIS_REST_URL = url;
    await outbox();
    await house.settle();
    report('comments', new SyntaxError(`Unexpected token in ${maija.word}`));
    const log = [...house.acts, ...house.reported].join('\n').toLowerCase();
    expect(log.split('\n').length).toBeGreaterThan(30);
    const codes = [hers, his].flatMap((one) => [one.comment, one.signup]).map((address) => address.split('/')[4] ?? '');
    const people = [maija, pekka].flatMap((one) => [
      ...Object.values(one),
      ...one.name.split(' '),
      one.phone.replaceAll(' ', ''),
    ]);
    const sent = [...people, ...codes, ...Object.values(staff), cookie.split('=')[1] ?? '', 'osoite', '198.51.100.1'];
    expect(sent.every((text) => text.length > 4)).toBe(true);
    expect(sent.filter((text) => log.includes(text.toLowerCase()))).toEqual([]);
  });
});

describe('the desk’s numbers', () => {
  const house = openHouse();

  test('say what each function did, today and yesterday, and when schedules ran', async () => {
    await house.comment();
    await house.settle();
    house.pass(day);
    await house.comment({ text: 'Toinen' });
    await house.comment({ name: '' });
    await outbox();
    const cookie = await signIn(house);
    const page = await house.desk(undefined, { path: '/desk/activity/', cookie });
    const words = wordsOf(await page.text());
    expect(page.status).toBe(200);
    expect(words).toMatch(/Kommentit: lähetetty 1 1 2 2/);
    expect(words).toMatch(/Kommentit: ei otettu vastaan 1 0 1 1/);
    expect(words).toMatch(/Viestien lähetys käy 10\.6\.2026/);
    expect(words).toContain('Yhtään viestiä ei odota lähtöä.');
    expect((await house.desk({ action: 'x' }, { path: '/desk/activity/', cookie })).status).toBe(422);
    expect(wordsOf(await (await house.desk(undefined, { path: '/desk/activity/' })).text())).not.toContain(
      'Kommentit:',
    );
  });

  test('count reading once a minute, however many read', async () => {
    const count = async () => Number(await house.store('HGET', 'activity:2026-06-09', 'comments read done'));
    house.pass(2 * minute);
    for (let i = 0; i < 5; i++) await house.list();
    await house.settle();
    expect(await count()).toBe(1);
    house.pass(minute);
    await house.list();
    await house.settle();
    expect(await count()).toBe(6);
  });
});

describe('the health address', () => {
  const house = openHouse();

  test('says that all is well, and is kept nowhere', async () => {
    await outbox();
    const { status, cache, said } = await healthOf(house);
    expect([status, cache, said.ok, said.outbox]).toMatchObject([200, 'no-store', true, { ok: true, waiting: 0 }]);
    expect(said.schedules.map(({ name }) => name)).toEqual(scheduleNames);
    expect(await house.roundTrips(() => house.health())).toBeLessThanOrEqual(2);
  });

  test('says 503 when the store does not answer', async () => {
    const url = process.env.UPSTASH_REDIS_REST_URL;
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    expect(await healthOf(house)).toMatchObject({ status: 503, said: { ok: false, store: { ok: false } } });
    process.env.UPSTASH_REDIS_REST_URL = url;
  });

  test('says 503 when a schedule is silent for too long, and what never ran is given its time', async () => {
    await watch();
    expect((await healthOf(house)).status).toBe(200);
    house.pass(25 * minute);
    const { status, said } = await healthOf(house);
    expect(status).toBe(503);
    expect(said.schedules.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['outbox', 'rebuild']);
    await ranNow(house);
    expect((await healthOf(house)).status).toBe(200);
  });

  test('says 503 when the mail server takes nobody’s mail for half an hour, not when one mailbox is full', async () => {
    process.env.SMTP_URL = noServer;
    await send(house, { email: maija.email });
    await house.settle();
    house.pass(20 * minute);
    await outbox();
    expect((await healthOf(house)).said.outbox).toMatchObject({ ok: true, waiting: 2 });
    house.pass(11 * minute);
    await outbox();
    await ranNow(house);
    expect(await healthOf(house)).toMatchObject({ status: 503, said: { outbox: { ok: false } } });
    for (const key of (await house.store('KEYS', 'mail:*')) as string[])
      await house.store('HSET', key, 'everyone', '0', 'tries', '3');
    for (const id of (await house.store('ZRANGE', 'outbox', '0', '-1')) as string[])
      await house.store('ZADD', 'outbox', String(Date.now() + minute), id);
    expect((await healthOf(house)).status).toBe(200);
  });
});

describe('an alarm', () => {
  const house = openHouse();
  const told = async () =>
    (await house.mails())
      .filter(({ read }) => /Pysähtynyt|Toimii/.test(read.subject ?? ''))
      .map(({ to, read }) => [to[0], read.subject]);

  test('goes once when a schedule stands still, and once when it is over', async () => {
    await watch();
    house.pass(25 * minute);
    await ranNow(house, ['rebuild']);
    await Promise.all([watch(), watch()]);
    await watch();
    const stopped = [staff.moderator, 'Pysähtynyt: Sivujen päivitys'];
    expect(await told()).toEqual([stopped]);
    await ranNow(house);
    await watch();
    await watch();
    expect(await told()).toEqual([stopped, [staff.moderator, 'Toimii taas: Sivujen päivitys']]);
  });

  test('goes to whom the site says', async () => {
    catalogue.site = { ...catalogue.site, alarmEmail: 'tuki@testila.example' };
    await watch();
    house.pass(25 * minute);
    await ranNow(house, ['outbox']);
    await watch();
    expect(await told()).toEqual([['tuki@testila.example', 'Pysähtynyt: Viestien lähetys']]);
  });

  test('of the mail itself comes when it is over: the one that says so is all that arrives', async () => {
    await watch();
    const server = process.env.SMTP_URL;
    process.env.SMTP_URL = noServer;
    await send(house);
    await house.settle();
    house.pass(31 * minute);
    await outbox();
    await ranNow(house);
    await watch();
    expect(await house.store('EXISTS', 'activity:still:mail')).toBe(1);
    process.env.SMTP_URL = server;
    house.pass(2 * 60 * minute);
    await outbox();
    await ranNow(house);
    await watch();
    expect(await told()).toEqual([[staff.moderator, 'Toimii taas: Sähköposti']]);
  });
});

describe.each(['embedded', 'redis-server'] as const)('a backup, %s', (kind) => {
  const house = openHouse(kind);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = () => join(folder, randomBytes(4).toString('hex'));
  /** The store without what is of the moment. */
  const dump = async () =>
    new Map([...(await dumpStore(house))].filter(([key]) => !/^(session|sign-in|requests|activity|rebuild)/.test(key)));
  const ends = async (keys: Iterable<string>) =>
    Object.fromEntries(
      await Promise.all([...keys].map(async (key) => [key, await house.store('PEXPIRETIME', key)] as const)),
    );
  const back = (from: string, more: Partial<Parameters<typeof putBack>[0]> = {}) =>
    putBack({ file: from, secret, gone: [], replace: false, ...more });

  test('holds everything of every kind, sealed, and puts it back as it was', async () => {
    const { hers, cookie } = await fill(house);
    const [before, expiries] = [await dump(), await ends((await dump()).keys())];
    const to = file();
    await takeBackup(to, secret);
    const bytes = await readFile(to);
    expect([bytes.includes(maija.word), (await stat(to)).mode & 0o777]).toEqual([false, 0o600]);
    await house.store('FLUSHALL');
    await back(to);
    const after = await dump();
    expect(before.size).toBeGreaterThan(40);
    expect(after).toEqual(before);
    expect(await ends(after.keys())).toEqual(expiries);
    expect((await house.receipt(hers.signup)).status).toBe(200);
    // Nobody is signed in by it.
    expect(wordsOf(await (await house.desk(undefined, { cookie })).text())).not.toContain('Kirjautunut');
    expect(Number(await house.store('HGET', 'rebuild', 'urgent'))).toBeGreaterThan(0);
  });

  test('goes into an empty store only, unless told; and only whole, with its own key', async () => {
    await send(house);
    const to = file();
    await takeBackup(to, secret);
    await expect(takeBackup(to, secret)).rejects.toThrow('exists already');
    await expect(back(to)).rejects.toThrow('not empty');
    await expect(back(to, { secret: `${secret}!`, replace: true })).rejects.toThrow('BACKUP_KEY');
    const bytes = await readFile(to);
    for (const [name, part] of [
      ['cut', bytes.subarray(0, -20)],
      ['none', Buffer.from('hello')],
    ] as const) {
      await writeFile(join(folder, name), part);
      await expect(back(join(folder, name), { replace: true })).rejects.toThrow(/does not open|not a backup/);
    }
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
    await send(house, { text: 'Toinen' });
    await back(to, { replace: true });
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
  });

  test('does not bring back what was taken back since, where the log is given', async () => {
    const { hers, third, repair } = await fill(house);
    const to = file();
    await takeBackup(to, secret);
    await house.receipt(hers.comment, { action: 'withdraw' }, { ip: maija.ip });
    await house.receipt(hers.signup, { action: 'withdraw' }, { ip: maija.ip });
    const gone = readGone(house.acts.map((line) => `2026-06-09T09:00:00Z INFO ${line}`).join('\n'));
    expect(gone).toContain(`c${hers.commentId}`);
    await house.store('FLUSHALL');
    expect((await back(to, { gone })).gone).toBe(gone.length);
    repair();
    const cookie = await signIn(house);
    const room = await house.desk(undefined, { path: '/desk/person/', cookie });
    expect(wordsOf(await room.text())).toContain('kesken');
    await finishErasures({ site: catalogue.site, now: Date.now() });
    expect((await published(house)).map(({ id }) => id)).not.toContain(hers.commentId);
    expect((await published(house)).map(({ id }) => id)).toContain(third.id);
    expect((await house.receipt(hers.comment)).status).toBe(404);
    expect(await house.store('EXISTS', 'erasures:restored')).toBe(0);
  });
});

describe('a backup that is older than what is in it may be kept', () => {
  const house = openHouse();

  test('does not bring back what has passed its time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'backup-'));
    const file = join(folder, 'old');
    await fill(house);
    await takeBackup(file, secret);
    house.pass(31 * day);
    await house.store('FLUSHALL');
    const { expired } = await putBack({ file, secret, gone: [], replace: false });
    // Letters wait for thirty days at most, comments for years.
    expect(expired).toBeGreaterThan(5);
    expect(await house.store('KEYS', 'mail:*')).toEqual([]);
    expect(((await house.store('KEYS', 'comment:*')) as string[]).length).toBeGreaterThan(5);
    await rm(folder, { recursive: true });
  });
});
