import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDay } from '../../src/i18n/dates.ts';
import { startTestSite, type TestSite } from '../tools/site.ts';

const post = '2026-05-20-farjan-i-sommar';
const capacity = 12;

const writers = 6;
/** How many of each kind are acknowledged before the power goes: fewer than one address may send. */
const enough = 9;
/** What each writer sends of each kind; all together no more than one address may. */
const each = 3;

let contentDir: string;

beforeAll(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'kill-'));
  await cp('tests/fixtures/tiny', contentDir, { recursive: true });
  await mkdir(join(contentDir, 'evenings/kvall'), { recursive: true });
  const day = localDay(Date.now() + 10 * 86_400_000);
  const times = `starts: ${day}T18:00\nends: ${day}T20:00`;
  const text = `---\ntitle: Kväll\n${times}\nplace: Byn\naddress: Byvägen 1\ncapacity: ${capacity}\n---\n\nText.\n`;
  await writeFile(join(contentDir, 'evenings/kvall/sv.mdx'), text);
});
afterAll(() => rm(contentDir, { recursive: true }));

type Fields = Readonly<Record<string, string>>;

/** What was acknowledged: what was sent, and the answer. */
interface Sent {
  readonly fields: Fields;
  readonly answer: { readonly id: string; readonly status: string; readonly receipt: string };
}

async function send({ url }: TestSite, kind: string, fields: Fields): Promise<Sent> {
  const answer = await fetch(`${url}/api/${kind}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ lang: 'sv', ...fields }),
  });
  expect(answer.status).toBe(201);
  return { fields, answer: (await answer.json()) as Sent['answer'] };
}

/** Sends one after another until the server dies; notes what was acknowledged. */
async function sendAll(site: TestSite, kind: string, all: readonly Fields[], done: Sent[]): Promise<void> {
  try {
    for (const fields of all) done.push(await send(site, kind, fields));
  } catch (error) {
    // The server is dead: what was under way may or may not be there.
    if (!(error instanceof TypeError)) throw error;
  }
}

async function read<Shape>({ url }: TestSite, path: string): Promise<Shape> {
  const answer = await fetch(url + path, { headers: { Accept: 'application/json' } });
  return (await answer.json()) as Shape;
}

const receiptOf = (site: TestSite, { answer }: Sent) =>
  read<{ text?: string; name: string; status: string; seats: number; place: number | null }>(
    site,
    new URL(answer.receipt).pathname,
  );

/** What a writer sends, each thing in words of its own. */
const things = (writer: number) => Array.from({ length: each }, (_, at) => `${at} of writer ${writer}`);
const commentsOf = (writer: number): Fields[] =>
  things(writer).map((thing) => ({ post, name: 'Alva', text: `Comment ${thing}` }));
const signupsOf = (writer: number): Fields[] =>
  things(writer).map((thing) => ({ evening: 'kvall', name: `Party ${thing}`, party: '2' }));

test('a killed site loses nothing it acknowledged and doubles nothing; one data folder serves one site', async () => {
  const first = await startTestSite({ contentDir });
  const { dataDir } = first;
  await expect(startTestSite({ contentDir, dataDir })).rejects.toThrow(/is in use by another running site: stop that/);

  const [comments, signups]: [Sent[], Sent[]] = [[], []];
  const traffic = Array.from({ length: writers }, (_, writer) => [
    sendAll(first, 'comments', commentsOf(writer), comments),
    sendAll(first, 'signups', signupsOf(writer), signups),
  ]);
  while (comments.length < enough || signups.length < enough) await new Promise((resolve) => setImmediate(resolve));
  await first.kill();
  await Promise.all(traffic.flat());

  const again = await startTestSite({ contentDir, dataDir });
  const texts = comments.map(async (sent) => (await receiptOf(again, sent)).text);
  expect(await Promise.all(texts)).toEqual(comments.map(({ fields }) => fields.text));
  for (const sent of signups) {
    const now = await receiptOf(again, sent);
    expect(now.name).toBe(sent.fields.name);
    if (sent.answer.status === 'confirmed') expect(now).toMatchObject({ status: 'confirmed', seats: 2 });
  }

  // Everyone who had no answer sends again, the others too by mistake: that makes nobody two parties.
  const all = Array.from({ length: writers }, (_, writer) => signupsOf(writer)).flat();
  const repeated = await Promise.all(all.map((fields) => send(again, 'signups', fields)));
  for (const { fields, answer } of signups)
    expect(repeated.find((sent) => sent.fields.name === fields.name)?.answer.id).toBe(answer.id);
  const parties = await Promise.all(repeated.map((sent) => receiptOf(again, sent)));
  expect(parties.filter(({ seats }) => seats === 2)).toHaveLength(capacity / 2);
  const places = parties.flatMap(({ place }) => place ?? []).toSorted((a, b) => a - b);
  expect(places).toEqual(Array.from({ length: all.length - capacity / 2 }, (_, i) => i + 1));
  expect(await read(again, '/api/signups/kvall')).toMatchObject({
    confirmed: capacity,
    waiting: 2 * all.length - capacity,
  });
  await again.stop();
}, 120_000);
