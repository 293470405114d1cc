import { beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from '../fixtures/generated.ts';
import { turnNotices } from '../../src/notices/turn.ts';
import { signIn } from '../tools/desk.ts';
import { noon, openHouse, staff, type Fields } from '../tools/handlers.ts';
import { titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
let cookie: string;

beforeEach(async () => {
  cookie = await signIn(house);
});

const good = {
  severity: 'urgent',
  'title-fi': 'Vettä ei saa juoda Rantakylässä',
  'text-fi': 'Keitä vesi. Kerromme lisää klo 15.',
  'title-sv': 'Drick inte vattnet i Strandbyn',
  from: '',
  until: '10.6.2026 klo 12.00',
};

const post = (fields: Fields, path = '/desk/notices/new/', as = cookie) => house.desk(fields, { path, cookie: as });
const publish = (fields: Fields = {}) => post({ ...good, version: '0', action: 'publish', ...fields });

interface Shown {
  readonly id: string;
  readonly severity: string;
  readonly from: string;
  readonly until: string | null;
  readonly texts: Record<string, { title: string }>;
}

async function live(): Promise<Shown[]> {
  const answer = await house.notices(undefined, { json: true });
  return ((await answer.json()) as { notices: Shown[] }).notices;
}

const wished = async (field: string) => Number(await house.store('HGET', 'rebuild', field));

async function publishedId(): Promise<string> {
  await publish();
  return (await live())[0]?.id ?? '';
}

describe('a notice posted at the desk', () => {
  test('is shown before it is published, in each language', async () => {
    const words = wordsOf(await (await post({ ...good, action: 'preview' })).text());
    expect(words).toContain('Kiireellinen: Vettä ei saa juoda');
    expect(words).toContain('Brådskande: Drick inte vattnet');
    expect(words).toContain('ei ole englanniksi');
    expect(await live()).toEqual([]);
  });

  test('stands on the live page and in the bar at once, asks for an urgent build and is in the log', async () => {
    expect((await publish()).status).toBe(303);
    expect(await live()).toMatchObject([{ severity: 'urgent', from: new Date(noon).toISOString() }]);
    const page = await house.notices(undefined, { lang: 'sv' });
    expect(wordsOf(await page.text())).toContain('Brådskande: Drick inte vattnet');
    expect(await (await house.notices('bar')).text()).toContain('Keitä vesi.');
    expect(await wished('urgent')).toBe(1);
    const log = wordsOf(await (await house.desk(undefined, { path: '/desk/?list=log', cookie })).text());
    expect(log).toContain('Julkaisi tiedotteen');
    expect(log).toContain(staff.moderator);
  });

  test('reaches readers of a language it lacks in the first one, marked as such', async () => {
    await publish();
    const bar = await (await house.notices('bar', { lang: 'en' })).text();
    expect(bar).toMatch(/Urgent:<\/strong> <a [^>]*lang="fi"[^>]*>Vettä ei saa juoda/);
  });

  test('is published once, however often its form is sent', async () => {
    const id = valueOf(await (await house.desk(undefined, { path: '/desk/notices/new/', cookie })).text(), 'id') ?? '';
    expect((await publish({ id })).status).toBe(303);
    expect((await publish({ id })).status).toBe(303);
    expect(await live()).toHaveLength(1);
  });

  test('filled in anew in its old form is a change, which nobody takes for published', async () => {
    const id = valueOf(await (await house.desk(undefined, { path: '/desk/notices/new/', cookie })).text(), 'id') ?? '';
    await publish({ id });
    const anew = { id, 'title-fi': 'Vettä ei saa juoda Rantakylässä eikä Harjulla' };
    const answer = await publish(anew);
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(valueOf(html, 'title-fi')).toBe(anew['title-fi']);
    expect(html).toContain(`action="/desk/notices/${id}/?lang=fi"`);
    expect((await publish({ ...anew, version: valueOf(html, 'version') ?? '' })).status).toBe(303);
    expect((await live()).map(({ texts }) => texts.fi?.title)).toEqual([anew['title-fi']]);
  });

  test('is told as plain text', async () => {
    await publish({ 'text-fi': '<img src=x onerror=alert(1)> https://kunta.example/vesi' });
    const bar = await (await house.notices('bar')).text();
    expect(bar).toContain('&lt;img');
    expect(bar).toContain('href="https://kunta.example/vesi"');
  });

  test('waits for its beginning, and the pages are built when that comes and when it ends', async () => {
    await publish({ from: '9.6.2026 klo 13.00', until: '9.6.2026 klo 14.00' });
    expect(await live()).toEqual([]);
    const before = await wished('urgent');
    house.pass(61 * 60_000);
    await turnNotices(Date.now());
    await turnNotices(Date.now());
    expect(await live()).toHaveLength(1);
    expect(await wished('urgent')).toBe(before + 1);
    house.pass(60 * 60_000);
    expect(await live()).toEqual([]);
    await turnNotices(Date.now());
    expect(await wished('urgent')).toBe(before + 2);
    expect(await house.store('GET', 'notices:list')).toBe('[]');
  });
});

describe('what stands in the form', () => {
  test.each([
    [{ severity: '' }, 'Valitse, kuinka tärkeä tiedote on'],
    [{ 'title-fi': ' ' }, 'Kirjoita otsikko'],
    [{ 'title-sv': '', 'text-sv': 'Koka vattnet' }, 'Kirjoita otsikko myös tällä kielellä'],
    [{ 'text-fi': 'x'.repeat(501) }, 'enintään 500 merkkiä'],
    [{ until: '' }, 'Kirjoita, milloin tiedote päättyy'],
    [{ until: 'huomenna' }, 'Kirjoita loppu muodossa'],
    [{ until: '31.6.2026 klo 12.00' }, 'Kirjoita loppu muodossa'],
    [{ until: '9.6.2026 klo 11.59' }, 'Lopun pitää olla alun ja nykyhetken jälkeen'],
    [{ from: 'aamulla' }, 'Kirjoita alku muodossa'],
  ])('%j is told at its field, and what was written stays', async (wrong, message) => {
    const answer = await publish(wrong);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(html)).toMatch(/^Virhe:/);
    expect(wordsOf(html)).toContain(message);
    expect(valueOf(html, 'until') ?? '').toBe({ ...good, ...wrong }.until);
    expect(await live()).toEqual([]);
  });

  test('times are read however they are written', async () => {
    for (const until of ['10.6.2026 klo 12.00', '10.6.2026 kl. 12', '10.06.2026 12:00', '2026-06-10T12:00']) {
      await publish({ until });
    }
    expect(new Set((await live()).map((notice) => notice.until))).toEqual(new Set(['2026-06-10T09:00:00.000Z']));
  });
});

describe('a notice in force', () => {
  test('is changed by whoever has read it as it is, and nobody else', async () => {
    const id = await publishedId();
    const path = `/desk/notices/${id}/`;
    const change = { ...good, action: 'publish', version: '1', 'title-fi': 'Vesi on taas hyvää' };
    expect((await post(change, path)).status).toBe(303);
    const late = await post({ ...change, 'title-fi': 'Toinen' }, path);
    expect(late.status).toBe(409);
    expect(wordsOf(await late.text())).toContain('Joku muutti tiedotetta');
    expect((await live())[0]?.texts.fi?.title).toBe('Vesi on taas hyvää');
  });

  test('is ended at once', async () => {
    const id = await publishedId();
    const answer = await post({ action: 'end', version: '1' }, `/desk/notices/${id}/`);
    expect(answer.status).toBe(303);
    expect(await live()).toEqual([]);
    expect(await (await house.notices('bar')).text()).toBe('');
    const list = wordsOf(await (await house.desk(undefined, { path: '/desk/notices/', cookie })).text());
    expect(list).toMatch(/Päättyneet.*Vettä ei saa juoda/);
    expect((await post({ action: 'end', version: '2' }, `/desk/notices/${id}/`)).status).toBe(409);
  });

  test('stands after a more severe one, and beside those of the content', async () => {
    const texts = { fi: { title: 'Silta on suljettu', text: '', path: '/ajankohtaista/silta/' } };
    catalogue.notices = [{ id: 'silta', severity: 'warning', from: 0, until: null, changedAt: null, texts }];
    await publish({ severity: 'info' });
    await publish({ 'title-fi': 'Myrsky' });
    expect((await live()).map(({ severity }) => severity)).toEqual(['urgent', 'warning', 'info']);
    expect(await (await house.notices('bar')).text()).toContain('href="/ajankohtaista/silta/"');
  });
});

test('only whoever is signed in comes to the desk’s notices', async () => {
  const answer = await post({ ...good, version: '0', action: 'publish' }, '/desk/notices/new/', 'none=1');
  expect(await live()).toEqual([]);
  expect(wordsOf(await answer.text())).not.toContain('Tiedote on julkaistu');
});

test('the bar may be kept for seconds by what stands between, never by the reader’s browser', async () => {
  const { headers } = await house.notices('bar');
  expect(headers.get('netlify-cdn-cache-control')).toBe('public, durable, max-age=20');
  expect(headers.get('cache-control')).toContain('must-revalidate');
  expect((await house.notices('elsewhere')).status).toBe(404);
});

test('with the store down the bar has no news, so every page stays as it is, and the live page says that it cannot tell', async () => {
  process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
  const answer = await house.notices('bar');
  expect(answer.status).toBe(204);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect((await house.notices()).status).toBe(503);
});
