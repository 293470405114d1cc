import { Agent, request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from '../../src/local/site.ts';
import { openness } from '../../src/participation/signups/rules.ts';
import { startRedisServer } from '../tools/redis-server.ts';
import { catalogueOf } from './site.ts';
import { percentile, type Table } from './table.ts';

/** How many people sign up at each number of connections. */
const people = 400;

/** One address may send twenty of a kind in ten minutes, so each dozen people come from another loopback address. */
const addressOf = (n: number) => `127.0.${1 + Math.floor(n / 12 / 250)}.${1 + (Math.floor(n / 12) % 250)}`;

/** Signs one person up and returns how long the answer took, in milliseconds. @throws Error when it was not a receipt */
async function signUp(url: URL, agent: Agent, evening: string, n: number): Promise<number> {
  const body = JSON.stringify({ evening, lang: 'fi', name: `Asukas ${n}`, party: '1' });
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length };
  const began = performance.now();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const call = request(
      { ...addressParts(url), agent, path: '/api/signups', method: 'POST', headers, localAddress: addressOf(n) },
      (answer) => answer.resume().on('end', () => resolve(answer.statusCode)),
    );
    call.on('error', reject).end(body);
  });
  if (status !== 201) throw new Error(`A sign-up was answered ${String(status)}.`);
  return performance.now() - began;
}

const addressParts = ({ port }: URL) => ({ host: '127.0.0.1', port });

/** As many sign-ups at a time as there are connections, one after another on each. */
async function crowd(url: URL, evening: string, connections: number, from: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = from;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < from + people) times.push(await signUp(url, agent, evening, next++));
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return [Math.round(people / seconds), percentile(times, 50).toFixed(1), percentile(times, 99).toFixed(1)];
}

/** Sign-ups through the local host over a real Redis: gate, seats and receipt; most of them wait in the queue. */
export async function signupSpeed(): Promise<Table> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-signups-'));
  const redis = await startRedisServer();
  process.env['REDIS_URL'] = redis.url;
  const site = await startSite({ port: 0, dataDir, say: () => undefined });
  try {
    const evening = (await catalogueOf(dataDir)).evenings.find((one) => openness(one, Date.now()).open);
    if (!evening) throw new Error('The demo content has no evening with open sign-up.');
    const rows = [];
    for (const [round, connections] of [1, 16, 64].entries())
      rows.push([connections, ...(await crowd(new URL(site.url), evening.id, connections, round * people))]);
    return {
      title: `Sign-ups for one evening over a real Redis (${people} at each number of connections)`,
      columns: ['connections', 'a second', 'p50 ms', 'p99 ms'],
      rows,
    };
  } finally {
    await site.close();
    Reflect.deleteProperty(process.env, 'REDIS_URL');
    await redis.stop();
    await rm(dataDir, { recursive: true });
  }
}
