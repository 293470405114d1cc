import { beforeEach, describe, expect, test, vi } from 'vitest';
import digest from '../../functions/digest.ts';
import outbox from '../../functions/outbox.ts';
import type { CataloguePost } from '../../src/generated/catalogue.js';
import { messages } from '../../src/i18n/messages.ts';
import { sendDigests } from '../../src/participation/subscriptions/digest.ts';
import { catalogue } from '../fixtures/generated.ts';
import { home, openHouse } from '../tools/handlers.ts';
import { email, holding, mailsTo, standing, subscribe } from '../tools/subscriptions.ts';

const day = 86_400_000;
const t = messages.fi.subscriptions.digest;

/** A post that came out today. */
function post(id: string, pages: Partial<CataloguePost['pages']> = {}): CataloguePost {
  const fi = { title: `Kirjoitus ${id}`, path: `/blogi/${id}/`, summary: `Tiivistelmä ${id}.` };
  return {
    id,
    at: Date.now() - 3_600_000,
    author: null,
    comments: 'open',
    commentsClose: null,
    pages: { fi, ...pages },
  };
}

const publish = (...posts: CataloguePost[]) => {
  catalogue.posts = [...posts, ...catalogue.posts];
};

describe.each(['embedded', 'redis-server'] as const)('the daily digest, over %s', (kind) => {
  const house = openHouse(kind);
  // The day after the tests' day, so that a real Redis, whose clock cannot be moved, lies behind and not ahead.
  const base = kind === 'embedded' ? Date.parse('2026-06-09T09:00:00Z') : Math.ceil(Date.now() / day) * day + day / 2;
  beforeEach(() => vi.setSystemTime(base));
  const digests = async (to = email) => (await mailsTo(house, to)).filter(({ raw }) => /^List-Unsubscribe:/m.test(raw));
  const nextDay = () => house.pass(day);

  test('tells of what came out since the subscription began, each post once', async () => {
    publish(post('before'));
    await subscribe(house);
    await digest();
    expect(await digests()).toEqual([]);
    for (const id of ['a', 'b']) {
      nextDay();
      publish(post(id));
      await digest();
      await digest();
    }
    nextDay();
    await digest();
    const mails = await digests();
    expect(mails.map(({ read }) => read.subject)).toEqual([t.one('Kirjoitus a'), t.one('Kirjoitus b')]);
    expect(mails[0]?.read.text).toContain(`${home}/blogi/a/`);
    expect(mails[0]?.read.text).toContain('Tiivistelmä a.');
    expect(mails[1]?.read.text).not.toMatch(/Kirjoitus (a|before|open)/);
  });

  test('has the way out: a link, and the headers of RFC 8058, which end it in one press', async () => {
    const { receipt } = await subscribe(house);
    publish(post('a'));
    nextDay();
    await digest();
    const [mail] = await digests();
    const header = (name: string) => mail?.read.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe')).toBe(`<${receipt}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.read.text).toContain(`${t.end}:\n${receipt}`);
    expect(mail?.read.text).toContain(messages.fi.mail.why.subscribed);
    expect(mail?.read.html).toContain(`href="${receipt}?lang=fi"`);
    expect((await house.receipt(`${receipt}?lang=fi`)).status).toBe(200);
    expect(await standing(house, receipt)).toMatchObject({ status: 'confirmed' });
    const address = /<(.*)>/.exec(header('list-unsubscribe') ?? '')?.[1] ?? '';
    await house.post(address, new URLSearchParams(header('list-unsubscribe-post') ?? ''));
    expect(await standing(house, receipt)).toMatchObject({ status: 'ended' });
    publish(post('b'));
    nextDay();
    await digest();
    expect(await digests()).toHaveLength(1);
  });

  test('speaks the subscription’s language; what is not in it is said to be in another', async () => {
    await subscribe(house, { lang: 'sv' });
    publish(post('a', { sv: { title: 'Inlägg a', path: '/sv/blogg/a/' } }), post('b'));
    nextDay();
    await digest();
    const [mail] = await digests();
    expect(mail?.read.subject).toBe(messages.sv.subscriptions.digest.many(2));
    expect(mail?.read.text).toContain(`Inlägg a:\n${home}/sv/blogg/a/`);
    expect(mail?.read.text).toContain(`Kirjoitus b:\n${home}/blogi/b/\n\nInlägget är på finska.`);
    expect(mail?.read.html).toMatch(/lang="fi"[^>]*>Kirjoitus b/);
  });

  test('two runs at once, and a third, send one mail each', async () => {
    for (let i = 0; i < 7; i++) await subscribe(house, { email: `a${i}@posti.example` }, `192.0.2.${i}`);
    publish(post('a'));
    nextDay();
    await Promise.all([digest(), digest(), digest()]);
    await outbox();
    for (let i = 0; i < 7; i++) expect(await digests(`a${i}@posti.example`)).toHaveLength(1);
  });

  test('whoever ends it at the same moment gets none afterwards, and nothing of the address stays', async () => {
    const real = process.env.SMTP_URL;
    for (let round = 0; round < 5; round++) {
      process.env.SMTP_URL = real;
      const { receipt } = await subscribe(house, {}, `192.0.2.${round}`);
      process.env.SMTP_URL = 'smtp://127.0.0.1:9';
      publish(post(`r${round}`));
      nextDay();
      await Promise.all([digest(), house.receipt(receipt, { action: 'withdraw' })]);
      expect(await standing(house, receipt)).toMatchObject({ status: 'ended' });
      await house.settle();
      expect(await holding(house, /maija/i)).toEqual([]);
    }
  });

  test('a post published late with an earlier date is not lost', async () => {
    await subscribe(house);
    await digest();
    nextDay();
    await digest();
    publish({ ...post('late'), at: Date.now() - 20 * day });
    nextDay();
    await digest();
    expect((await digests()).map(({ read }) => read.subject)).toEqual([t.one('Kirjoitus late')]);
  });

  test('goes on in the next run when its time is over', async () => {
    for (let i = 0; i < 30; i++) await subscribe(house, { email: `a${i}@posti.example` }, `192.0.2.${i}`);
    publish(post('a'));
    nextDay();
    const waiting = () => house.store('ZCOUNT', 'subscriptions', '-inf', `(${Date.now()}`);
    await sendDigests(catalogue, 0);
    expect(await waiting()).toBe(5);
    await digest();
    await outbox();
    expect(await waiting()).toBe(0);
    const all = (await house.mails()).filter(({ raw }) => /^List-Unsubscribe:/m.test(raw));
    expect(all).toHaveLength(30);
  });
});

describe('its hour', () => {
  const house = openHouse();
  const digests = async () => (await mailsTo(house)).filter(({ raw }) => /^List-Unsubscribe:/m.test(raw));

  test.each([
    ['summer', '2026-06-10T03:59:00Z', '2026-06-10T04:00:00Z'],
    ['winter', '2026-12-10T04:59:00Z', '2026-12-10T05:00:00Z'],
  ])('is seven in Finland in %s', async (_, before, at) => {
    vi.setSystemTime(Date.parse(at) - day);
    await subscribe(house);
    await digest();
    vi.setSystemTime(Date.parse(before));
    publish(post('a'));
    await digest();
    expect(await digests()).toEqual([]);
    vi.setSystemTime(Date.parse(at));
    await digest();
    expect(await digests()).toHaveLength(1);
  });

  test('a post that comes out later in the day waits for the next morning', async () => {
    await subscribe(house);
    await digest();
    house.pass(3_600_000);
    publish(post('a'));
    await digest();
    expect(await digests()).toEqual([]);
    house.pass(day);
    await digest();
    expect(await digests()).toHaveLength(1);
  });

  test('who subscribes after a post was told of does not get it', async () => {
    publish(post('a'));
    await digest();
    house.pass(3_600_000);
    await subscribe(house);
    house.pass(day);
    await digest();
    expect(await digests()).toEqual([]);
  });

  test('a digest that the mail server does not take comes when it is back, as the same mail', async () => {
    await subscribe(house);
    publish(post('a'));
    house.pass(day);
    const real = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    await digest();
    process.env.SMTP_URL = real;
    house.pass(10 * 60_000);
    await digest();
    await outbox();
    expect(await digests()).toHaveLength(1);
  });

  test('nothing is sent where the site has it off', async () => {
    await subscribe(house);
    catalogue.site = { ...catalogue.site, digest: false };
    publish(post('a'));
    house.pass(day);
    await digest();
    expect(await digests()).toEqual([]);
  });

  test('with the store gone the run fails aloud, and the next goes on', async () => {
    await subscribe(house);
    publish(post('a'));
    house.pass(day);
    const real = process.env.UPSTASH_REDIS_REST_URL;
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    await expect(digest()).rejects.toThrow('not done: letters');
    process.env.UPSTASH_REDIS_REST_URL = real;
    await digest();
    expect(await digests()).toHaveLength(1);
  });
});
