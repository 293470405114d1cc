import { brotliCompressSync } from 'node:zlib';
import { listVersion } from '../../src/participation/comments/list-version.ts';
import { createEdge } from '../tools/edge.ts';
import { startRedisServer } from '../tools/redis-server.ts';
import { signInAtDesk } from './desk-visit.ts';
import { startBenchSite, type BenchSite } from './site.ts';
import { meterStore } from './store-meter.ts';
import { kilobytes, type Table } from './table.ts';

const readers = 5_000;
const minute = 60_000;

/** How long a reader stays, how often a page asks for notices, and how often the pages are built anew. */
const [stay, pause, buildEvery] = [3 * minute, 30_000, 10 * minute];

/** Every so many readers somebody comments, and a moderator publishes it at once. */
const perComment = 250;

type Event = { at: number; what: 'list' | 'bar' | 'comment' | 'build' };

const sizes = new Map<string, number>();

/** The bytes of an answer as it travels; most are the same as the one before. */
function compressed(answer: string): number {
  const size = sizes.get(answer) ?? (answer === '' ? 0 : brotliCompressSync(answer).length);
  sizes.set(answer, size);
  return size;
}

/** When they come after the push message: half of them within five minutes, nearly all within the half hour. */
const arrival = (n: number) => -Math.log(1 - n / readers) * 7.2 * minute;

function events(): Event[] {
  const all: Event[] = [];
  for (let n = 0; n < readers; n++) {
    const came = arrival(n);
    all.push({ at: came, what: 'list' });
    for (let at = came; at < came + stay; at += pause) all.push({ at, what: 'bar' });
    if (n % perComment === perComment - 1) all.push({ at: came + stay, what: 'comment' });
  }
  for (let at = buildEvery; at < 60 * minute; at += buildEvery) all.push({ at, what: 'build' });
  return all.sort((a, b) => a.at - b.at);
}

/** What the readers ask for, and what somebody does meanwhile. */
async function actors(site: BenchSite, edge: ReturnType<typeof createEdge>) {
  const desk = await signInAtDesk(site.url);
  const list = `${site.url}/api/comments/${site.post.id}`;
  const version = async () => {
    const answer = await fetch(list, { headers: { Accept: 'application/json' } });
    return listVersion(((await answer.json()) as { comments: [] }).comments, true);
  };
  let seen = await version();
  let sent = 0;
  const ask = (address: string, at: number) => edge.ask(new Request(address, { headers: { Accept: 'text/html' } }), at);
  return {
    list: async (at: number) => (await ask(`${list}?lang=fi&seen=${seen}`, at)).text(),
    bar: async (at: number) => (await ask(`${site.url}/api/notices/bar?lang=fi`, at)).text(),
    async build() {
      seen = await version();
      return '';
    },
    async comment() {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const body = JSON.stringify({ post: site.post.id, lang: 'fi', name: 'Asukas', text: `Ajatus ${++sent}` });
      const answer = await fetch(`${site.url}/api/comments`, { method: 'POST', headers, body });
      const { id } = (await answer.json()) as { id: string };
      await desk.send({ action: 'publish', id, version: '1' });
      return '';
    },
  };
}

/**
 * A morning when 5,000 residents open one post after a push message: the built site behind a stand-in for Netlify's edge
 * (`tests/tools/edge.ts`). The edge's clock is the morning's, so that it passes in seconds.
 */
export async function morning(): Promise<Table> {
  const redis = await startRedisServer();
  const env = { REDIS_URL: redis.url, NETLIFY_PURGE_API_TOKEN: 'x', SITE_ID: 'x' };
  const site = await startBenchSite({ comments: 200, env });
  // A kept connection may have gone stale while copies answered.
  const edge = createEdge((request) => fetch(request.clone()).catch(() => fetch(request)));
  const meter = meterStore(redis.url);
  const stopPurging = passPurges((tags) => edge.purge(tags));
  try {
    const act = await actors(site, edge);
    const whole = compressed(await (await fetch(`${site.url}/api/comments/${site.post.id}?lang=fi`)).text());
    await meter.settle();
    await meter.read();
    const [asked, reached, bytes] = [
      { list: 0, bar: 0 },
      { list: 0, bar: 0 },
      { list: 0, bar: 0 },
    ];
    const minutes = new Map<number, number>();
    for (const { at, what } of events()) {
      const before = edge.counts.reached;
      const answer = await act[what](at);
      if (what !== 'list' && what !== 'bar') continue;
      const runs = edge.counts.reached - before;
      asked[what]++;
      reached[what] += runs;
      bytes[what] += compressed(answer);
      const slot = Math.floor(at / minute);
      minutes.set(slot, (minutes.get(slot) ?? 0) + runs);
    }
    await meter.settle();
    const store = await meter.read();
    const row = (name: string, what: 'list' | 'bar') => [name, asked[what], reached[what], kilobytes(bytes[what])];
    return {
      title: `A morning: ${readers} readers of a post with 200 comments, ${readers / perComment} new comments. Most function runs in a minute: ${Math.max(...minutes.values())}. Store: ${store.requests} requests, ${store.commands} commands, ${kilobytes(store.received)} kB. The list sent whole to everybody: ${kilobytes(whole * readers)} kB.`,
      columns: ['asked for', 'by readers', 'of functions', 'kB to readers, brotli'],
      rows: [row('comments of the post', 'list'), row('notices, twice a minute', 'bar')],
    };
  } finally {
    stopPurging();
    meter.close();
    await site.close();
    await redis.stop();
  }
}

/** Stands in for Netlify's purge API; returns what ends it. */
function passPurges(purge: (tags: string[]) => void): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (!String(input).startsWith('https://api.netlify.com/')) return real(input, init);
    purge((JSON.parse(String(init?.body)) as { cache_tags: string[] }).cache_tags);
    return new Response(null, { status: 202 });
  };
  return () => (globalThis.fetch = real);
}
