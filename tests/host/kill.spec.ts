import { expect, test } from 'vitest';
import { startTestSite, type TestSite } from '../tools/site.ts';

const writers = 6;
/** Fewer than one address may send of a kind: each acknowledged one is a new record. */
const enough = 9;

interface Sent {
  text: string;
  receipt: string;
}

/** Sends comments until the server dies or the limit of its address is met; notes what was acknowledged. */
async function send({ url }: TestSite, post: string, writer: number, done: Sent[]): Promise<void> {
  try {
    for (let at = 0; at < 4; at++) {
      const text = `Comment ${at} of writer ${writer}`;
      const answer = await fetch(`${url}/api/comments`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ post, lang: 'sv', name: 'Alva', text }),
      });
      if (answer.status === 429) return;
      expect(answer.status).toBe(201);
      const { receipt } = (await answer.json()) as { receipt: string };
      done.push({ text, receipt: new URL(receipt).pathname });
    }
  } catch (error) {
    // The server is dead: what was under way may or may not be there.
    if (!(error instanceof TypeError)) throw error;
  }
}

test('a killed site loses nothing it acknowledged; one data folder serves one site', async () => {
  const contentDir = 'tests/fixtures/tiny';
  const post = '2026-05-20-farjan-i-sommar';
  const first = await startTestSite({ contentDir });
  const { dataDir } = first;
  await expect(startTestSite({ contentDir, dataDir })).rejects.toThrow(/is in use by another running site: stop that/);

  const done: Sent[] = [];
  const traffic = Array.from({ length: writers }, (_, writer) => send(first, post, writer, done));
  while (done.length < enough) await new Promise((resolve) => setImmediate(resolve));
  await first.kill();
  await Promise.all(traffic);

  const again = await startTestSite({ contentDir, dataDir });
  const answers = done.map(async ({ receipt }) => {
    const answer = await fetch(again.url + receipt, { headers: { Accept: 'application/json' } });
    return ((await answer.json()) as { text: string }).text;
  });
  expect(await Promise.all(answers)).toEqual(done.map(({ text }) => text));
  await again.stop();
}, 120_000);
