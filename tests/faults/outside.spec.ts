import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import expire from '../../functions/expire.ts';
import outbox from '../../functions/outbox.ts';
import rebuild from '../../functions/rebuild.ts';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import { sendDueMails } from '../../src/mail/deliver.ts';
import { freshStamp } from '../../src/participation/shared/stamp.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { askForCode, cookiesOf, decide, publish, send, signIn } from '../tools/desk.ts';
import { nonsense, startFakeStore, type Misbehaviour } from '../tools/fake-store.ts';
import { noon, openHouse, staff, type House } from '../tools/handlers.ts';
import { valueOf, wordsOf } from '../tools/html.ts';
import { startMailSink } from '../tools/mail-sink.ts';
import { signUp, personOf } from '../tools/signups.ts';
import { tellsOf } from '../tools/world.ts';

const email = 'maija@posti.example';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Every form that residents send, with a word that must come back. */
const forms: Readonly<Record<string, (house: House, comment: string) => Promise<Response>>> = {
  comments: (house) => house.comment({ text: 'Sana.' }),
  signups: (house) => house.signUp({ name: 'Sana.' }),
  feedback: (house) => house.feedback({ text: 'Sana.' }),
  subscriptions: (house) => house.subscribe({ email: 'sana.@posti.example' }),
  reports: (house, comment) => house.report(comment, { text: 'Sana.' }),
};

/** Puts a store that fails in the real one's place. */
async function replaceStore(misbehave: Misbehaviour, from?: number): Promise<void> {
  const real = process.env.UPSTASH_REDIS_REST_URL ?? '';
  const { url, close } = await startFakeStore(real, misbehave, from);
  closers.push(close, () => Object.assign(process.env, { UPSTASH_REDIS_REST_URL: real }));
  process.env.UPSTASH_REDIS_REST_URL = url;
}

/** Hands a request on to the real store, as if nobody stood between. */
const through: Misbehaviour = (response, pass) =>
  void pass().then(
    async (real) => response.writeHead(real.status).end(await real.text()),
    () => response.destroy(),
  );

/** That a form was refused with a promise that holds, and all that was typed. */
async function expectRefused(answer: Response): Promise<string> {
  const html = await answer.text();
  expect([answer.status, answer.headers.get('Location')]).toEqual([503, null]);
  expect(html.toLowerCase()).toContain('sana.');
  expect(wordsOf(html)).toMatch(/Mitään ei tallennettu|Emme tiedä vielä/);
  return html;
}

describe('the store', () => {
  const house = openHouse();

  /** Sends every form at once while the store misbehaves, and sees that nothing came of it. */
  async function sendAll(misbehave: Misbehaviour, from?: number): Promise<void> {
    const { id } = await publish(house);
    await house.settle();
    const before = (await tellsOf(house)).filter((line) => !line.startsWith('repeat'));
    await replaceStore(misbehave, from);
    for (const answer of await Promise.all(Object.values(forms).map((form) => form(house, id))))
      await expectRefused(answer);
    const after = (await tellsOf(house)).filter((line) => !line.startsWith('repeat'));
    expect(after).toEqual(before);
  }

  test.each(Object.entries(nonsense))(
    'answers %s: every form comes back whole, and nothing was saved',
    async (_, how) => {
      await sendAll(how);
    },
  );

  test('takes the request and never answers: told within the time limit, not the platform’s', async () => {
    await sendAll(() => undefined);
  });

  test('answers each request late but in time: every form is taken', async () => {
    const { id } = await publish(house);
    await replaceStore((...request) => void setTimeout(() => through(...request), 300));
    const answers = await Promise.all(Object.values(forms).map((form) => form(house, id)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
  });

  /** Breaks one connection, and is well from then on. */
  function breakOnce(): Misbehaviour {
    let broken = false;
    return (response, pass) => {
      if (broken) return through(response, pass);
      broken = true;
      response.destroy();
    };
  }

  test('restarts while it is asked something: it is asked once more, and nobody notices', async () => {
    await replaceStore(breakOnce());
    expect((await house.comment()).status).toBe(303);
  });

  test('restarts while it is to change something: that is not sent again by itself, and nobody is told that it was', async () => {
    await replaceStore(breakOnce(), 2);
    const html = await expectRefused(await house.comment({ text: 'Sana.' }));
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(0);
    house.pass(minute);
    expect((await house.comment({ text: 'Sana.', stamp: valueOf(html, 'stamp') ?? '' })).status).toBe(303);
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
  });
});

describe('a store that is full (over a real Redis)', () => {
  const house = openHouse('redis-server');
  const room = (bytes: string) => house.store('CONFIG', 'SET', 'maxmemory', bytes);
  beforeEach(() => room('0'));
  afterEach(() => room('0'));

  test('takes no form, says so, keeps what was typed, and shows what there is; with room again all goes on', async () => {
    const sent = await publish(house);
    const cookie = await signIn(house);
    await house.settle();
    await room('1');
    for (const form of Object.values(forms)) await expectRefused(await form(house, sent.id));
    expect((await house.receipt(sent.receipt, { action: 'withdraw' })).status).toBe(503);
    expect((await decide(house, cookie, 'hide', sent.id)).status).toBe(503);
    expect((await house.list()).status).toBe(200);
    expect((await house.receipt(sent.receipt)).status).toBe(200);
    expect(house.reported.join()).toContain('OOM');
    expect(house.reported.join()).not.toMatch(/Sana|sana\./);
    await room('0');
    for (const form of Object.values(forms)) expect((await form(house, sent.id)).status).toBe(303);
  });
});

test('a full disk under the embedded engine: nothing is half written, what there is can be read, with room all goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
  const engine = openEmbedded(join(folder, 'store.sqlite'));
  const db = exec.mock.instances[0] as DatabaseSync;
  exec.mockRestore();
  const pages = (most: number) => db.exec(`PRAGMA max_page_count = ${most}`);
  const text = 'x'.repeat(20_000);
  const both = "redis.call('SET', KEYS[1], ARGV[1]) redis.call('HSET', 'all', KEYS[1], ARGV[1]) return 'OK'";
  const write = (key: string) => engine.call(['EVAL', both, '1', key, text]);

  pages(60);
  let written = 0;
  const fault = await (async () => {
    for (; written < 100; written += 1) await write(`k${written}`);
  })().catch((error: unknown) => String(error));
  expect(fault).toContain('full');
  expect(written).toBeGreaterThan(1);
  for (let i = 0; i < 3; i += 1) await expect(write('again')).rejects.toThrow('full');
  const keys = Array.from({ length: written }, (_, i) => `k${i}`);
  expect(((await engine.call(['HKEYS', 'all'])) as string[]).sort()).toEqual(keys.toSorted());
  expect(await engine.call(['EXISTS', ...keys])).toBe(written);
  expect(await engine.call(['EXISTS', `k${written}`, 'again'])).toBe(0);
  pages(10_000);
  expect(await write('again')).toBe('OK');
  expect(await engine.call(['HLEN', 'all'])).toBe(written + 1);
  await engine.close();
  rmSync(folder, { recursive: true });
});

describe('the mail server', () => {
  const house = openHouse();

  /** A server that speaks no SMTP but what it is told to. */
  async function speak(onConnection: (socket: Socket) => void): Promise<void> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      onConnection(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    closers.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
  }

  /** Sends a comment while no mail server is there, so that its letters wait. */
  async function sendUnmailed(): Promise<void> {
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    expect((await house.comment({ email })).status).toBe(303);
    await house.settle();
    house.pass(minute + 1);
  }

  test.each([
    ['takes the connection and says nothing', () => undefined],
    ['greets and hangs', (socket: Socket) => socket.write('220 hello\r\n')],
    ['hangs up', (socket: Socket) => socket.end()],
    ['is no mail server', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['refuses everybody', (socket: Socket) => socket.end('421 busy\r\n')],
  ])('%s: nobody waits for it, the letters stay, and go when it is well', async (_, how) => {
    const well = process.env.SMTP_URL;
    await sendUnmailed();
    await speak((socket) => void how(socket));
    await sendDueMails(200);
    expect(await house.store('ZCARD', 'outbox')).toBe(2);
    expect(await house.store('ZCARD', 'outbox:failed')).toBeGreaterThan(0);
    process.env.SMTP_URL = well;
    house.pass(20 * minute);
    await outbox();
    expect((await house.mails()).map(({ to }) => to[0]).sort()).toEqual([staff.moderator, email].sort());
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });

  test('takes a letter and drops the line before it says so: it comes again under the same Message-ID', async () => {
    const sink = await startMailSink();
    closers.push(sink.close);
    const { port } = new URL(sink.url);
    await sendUnmailed();
    let dropping = true;
    await speak((socket) => {
      const real = connect(Number(port), '127.0.0.1');
      real.on('error', () => undefined);
      socket.on('data', (chunk) => real.write(chunk));
      real.on('data', (chunk) => {
        if (dropping && String(chunk).includes('queued')) socket.destroy();
        else socket.write(chunk);
      });
      socket.on('close', () => real.destroy());
    });
    await sendDueMails(500);
    expect(sink.received.length).toBeGreaterThan(0);
    dropping = false;
    house.pass(20 * minute);
    await sendDueMails(2_000);
    const ids = sink.received.map(({ read }) => read.messageId);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(2);
    expect(await house.store('ZCARD', 'outbox')).toBe(0);
  });
});

describe('a clock that jumps', () => {
  const house = openHouse();
  const jump = (to: number) => vi.setSystemTime(to);
  afterEach(() => void delete process.env.BUILD_HOOK_URL);

  test.each([day, 20 * day])(
    '%i ms ahead for a moment: letters, news and builds wait for no such day',
    async (ahead) => {
      process.env.BUILD_HOOK_URL = 'http://127.0.0.1:9/';
      const well = process.env.SMTP_URL;
      process.env.SMTP_URL = 'smtp://127.0.0.1:9';
      await signUp(house, { email });
      await house.settle();
      jump(noon + ahead);
      await sendDueMails(200);
      await rebuild().catch(() => undefined);
      await house.store(
        'HSET',
        'rebuild',
        'wanted',
        '1',
        'at',
        String(noon + ahead),
        'leased',
        String(noon + ahead + 30_000),
      );
      jump(noon + 3 * minute);
      process.env.SMTP_URL = well;
      await outbox();
      expect((await house.mails()).map(({ to }) => to[0])).toEqual([email]);
      await expect(rebuild()).rejects.toThrow('build');
    },
  );

  test('ahead and back, nobody is kept out longer than the windows are, and nobody gets in by it', async () => {
    jump(noon + day);
    for (let i = 0; i < 21; i += 1) await house.comment({ text: `${i}` });
    jump(noon);
    const refused = await house.comment({ text: 'Viimeinen.' });
    // The addresses' hashes have a salt of the day, so another day is another visitor.
    expect(refused.status).toBe(303);
    jump(noon + 5 * minute);
    for (let i = 0; i < 21; i += 1) await house.comment({ text: `${i}` });
    jump(noon);
    const full = await house.comment({ text: 'Toinen.' });
    expect(full.status).toBe(429);
    expect(Number(full.headers.get('Retry-After'))).toBeLessThanOrEqual(15 * 60);
  });

  test('back by an hour: a form that was rendered before is held for a person, never dropped', async () => {
    const stamp = freshStamp(noon + hour);
    expect((await house.comment({ stamp })).status).toBe(303);
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(1);
  });

  test('a sign-in code is good for its ten minutes of the store’s own clock, whatever ours says', async () => {
    const { code, cookie } = await askForCode(house);
    jump(noon - hour);
    const answer = await house.desk({ code }, { cookie });
    expect(answer.status).toBe(303);
    expect((await house.desk(undefined, { cookie: cookiesOf(answer) })).status).toBe(200);
    const old = await askForCode(house, staff.official);
    jump(noon + hour);
    expect((await house.desk({ code: old.code }, old)).status).toBe(422);
  });

  test('back after an evening was told: nobody is told again, and nothing of it ends early', async () => {
    const { receipt } = await signUp(house, { email });
    catalogue.evenings = [evening('coming', { starts: Date.parse('2026-12-11T16:00:00Z') })];
    jump(noon + hour);
    await outbox();
    const told = (await house.mails()).length;
    jump(noon - hour);
    await outbox();
    await expire();
    expect((await house.mails()).length).toBe(told);
    expect(await personOf(house, { receipt })).toMatchObject({ status: 'confirmed' });
  });
});

describe('a deploy in the middle of a form', () => {
  const house = openHouse();

  test.each([
    ['a post that is gone', () => house.comment({ post: 'gone', text: 'Sana.' }), 404],
    ['a post that closed', () => house.comment({ post: 'closed', text: 'Sana.' }), 409],
    ['an evening that is gone', () => house.signUp({ evening: 'gone', needs: 'Sana.' }), 404],
    ['a comment that is gone', () => house.report('bbbbbbbbbbbb', { text: 'Sana.' }), 404],
  ])('%s: the words come back', async (_, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('Sana.');
    expect(await house.store('KEYS', 'comment:*')).toEqual([]);
  });

  test('an evening that is off meanwhile: 409, and the words come back', async () => {
    catalogue.evenings = [evening('coming', { status: 'cancelled' })];
    const answer = await house.signUp({ needs: 'Sana.' });
    expect([answer.status, (await answer.text()).includes('Sana.')]).toEqual([409, true]);
  });

  test('an old form’s stamp of a secret that is gone, or none: kept for a person to look at', async () => {
    for (const [i, stamp] of ['', `s.${'a'.repeat(32)}`, freshStamp(noon).replace(/.$/, 'x')].entries()) {
      expect((await house.comment({ stamp, text: `${i}` })).status).toBe(303);
    }
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(3);
  });

  test('fields that the new form has no more, or the old had not yet, are no fault', async () => {
    expect((await house.comment({ nickname: 'Maja', subject: 'Aihe' })).status).toBe(303);
    expect((await house.feedback({ about: 'page', rating: '3' })).status).toBe(303);
    expect((await house.signUp({ phone: '', atLeast: '', diet: 'kala' })).status).toBe(303);
  });

  test('fewer may come together now than the old form offers: told at the field, with everything filled in', async () => {
    catalogue.evenings = [evening('coming', { partyMax: 2 })];
    const answer = await house.signUp({ party: '4', name: 'Sana.' });
    const html = await answer.text();
    expect([answer.status, valueOf(html, 'name')]).toEqual([422, 'Sana.']);
  });

  test('a decision at the desk on a page of before: the version tells whether it was read', async () => {
    const sent = await send(house);
    const cookie = await signIn(house);
    await house.receipt(sent.receipt, { action: 'update', text: 'Korjattu.' });
    expect((await house.desk({ action: 'publish', id: sent.id, version: '1' }, { cookie })).status).toBe(409);
  });
});

describe('a scheduled function', () => {
  const house = openHouse();

  test('does all its other parts when one fails, and says which failed', async () => {
    const sent = await send(house, { email });
    await house.receipt(sent.receipt, { action: 'withdraw' });
    await house.settle();
    house.pass(91 * day);
    // A log of another type than it should be: no command on it works.
    await house.store('SET', 'moderation:log', 'broken');
    await expect(expire()).rejects.toThrow('not done: log');
    expect(await house.store('KEYS', 'comment:*')).toEqual([]);
    expect(house.reported.join()).toContain('expire log');
    expect(Number(await house.store('HGET', 'rebuild', 'wanted'))).toBeGreaterThan(0);
  });

  test('sends mails though what comes before them fails', async () => {
    const well = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await send(house, { email });
    await house.settle();
    process.env.SMTP_URL = well;
    await house.store('DEL', 'signups:news');
    await house.store('SET', 'signups:news', 'broken');
    house.pass(2 * minute);
    await expect(outbox()).rejects.toThrow('not done: signups');
    expect(await house.mails()).toHaveLength(2);
  });
});
