import { availableParallelism, loadavg } from 'node:os';
import { startRedisServer } from '../tools/redis-server.ts';
import { drive } from './drive.ts';
import { startFloor, type Floor } from './floor.ts';
import type { Job } from './generator.ts';
import { requestsOf, type Asked } from './requests.ts';
import { startBenchSite, type BenchSite } from './site.ts';
import { kilobytes, type Table } from './table.ts';

const connections = [1, 16, 64];

/** How long each figure is measured. */
const seconds = 2;

const columns = ['request', 'connections', 'a second', 'p50 ms', 'p99 ms', 'CPU ms', 'generator', 'MB', 'failed'];

type Send = Pick<Job, 'url' | 'method' | 'path' | 'headers' | 'bodies' | 'status'>;

async function rowsOf(name: string, send: Send): Promise<Table['rows']> {
  const rows: Table['rows'] = [];
  for (const count of connections) {
    const load = await drive({ ...send, connections: count, seconds, most: Infinity });
    rows.push([
      name,
      count,
      Math.round(load.requests / load.seconds),
      load.p50.toFixed(1),
      load.p99.toFixed(1),
      (load.cpuHere / load.requests).toFixed(2),
      `${Math.round(load.cpu / load.seconds / 10)} %`,
      load.memory.toFixed(0),
      load.failed,
    ]);
  }
  return rows;
}

const bare = { method: 'GET', headers: {}, bodies: [''], status: 200 } as const;

/** The same bytes from a bare server. */
async function floorOf({ name, path, headers, fromStore }: Asked, site: BenchSite, floor: Floor) {
  await floor.take(site.url + path, headers);
  const sources = fromStore ? ['memory', 'redis', 'rest'] : ['memory'];
  const rows: Table['rows'] = [];
  for (const source of sources)
    rows.push(...(await rowsOf(`  floor: ${source}`, { ...bare, url: floor.url, path: `/${source}` })));
  const bytes = (await (await fetch(`${floor.url}/memory`)).arrayBuffer()).byteLength;
  return { name: `${name}, ${kilobytes(bytes)} kB`, rows };
}

/**
 * The built site through the local host over a real Redis, beside a bare Node server that answers the same bytes from
 * memory, from Redis by its own protocol, and from Redis through Upstash's client and the local gateway. Site, gateway
 * and floor are one process (one thread), the generator another, Redis a third.
 */
export async function load(): Promise<Table> {
  const redis = await startRedisServer();
  const floor = await startFloor(redis.url);
  const site = await startBenchSite({ comments: 200, env: { REDIS_URL: redis.url } });
  try {
    const busy = loadavg()[0]?.toFixed(1);
    const rows: Table['rows'] = [];
    const { reading, sending } = await requestsOf(site);
    for (const asked of reading) {
      const { name, rows: floorRows } = await floorOf(asked, site, floor);
      const send = { ...bare, url: site.url, path: asked.path, headers: asked.headers };
      rows.push(...(await rowsOf(name, send)), ...(asked.floor ? floorRows : []));
    }
    for (const { name, ...send } of sending) rows.push(...(await rowsOf(name, { url: site.url, ...send })));
    const [first] = sending;
    if (first)
      rows.push(...(await rowsOf('  floor: two writes to redis', { ...first, url: floor.url, path: '/write' })));
    const title = `Load, ${seconds} s each (${availableParallelism()} cores, load average ${busy} before it; CPU ms: of site, gateway and floor for one request; generator: share of a core it took itself)`;
    return { title, columns, rows };
  } finally {
    await site.close();
    await floor.close();
    await redis.stop();
  }
}
