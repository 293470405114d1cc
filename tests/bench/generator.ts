/** The load generator: a process of its own, so that its work is not counted as the site's. See `drive.ts`. */
import { Agent, request } from 'node:http';
import { percentile } from './table.ts';

/** What to send, how much of it, and what must come back. */
export interface Job {
  /** Without a trailing slash. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in turn; `%n` stands for the request's number. */
  readonly bodies: readonly string[];
  readonly status: number;
  readonly connections: number;
  /** Until so many are done or so many seconds have passed. */
  readonly most: number;
  readonly seconds: number;
  /** The first request's number: no two jobs that store anything share numbers. */
  readonly from: number;
}

/** How it went. Times in milliseconds. */
export interface Load {
  readonly requests: number;
  /** How many of them were answered otherwise than they should be. */
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** The generator's own work. */
  readonly cpu: number;
}

/** One address may send twenty of a kind in ten minutes, so each dozen requests come from another loopback address. */
function addressOf(n: number): string {
  const k = 256 + Math.floor(n / 12);
  return `127.${(k >> 16) & 255}.${(k >> 8) & 255}.${k & 255}`;
}

/** @returns how long the answer took, and whether it was the one that should come */
function ask({ url, method, path, headers, bodies, status }: Job, agent: Agent, n: number) {
  const { hostname: host, port } = new URL(url);
  const body = bodies[n % bodies.length]?.replaceAll('%n', String(n)) ?? '';
  const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
  const localAddress = method === 'POST' ? addressOf(n) : undefined;
  const began = performance.now();
  return new Promise<{ ms: number; good: boolean }>((resolve, reject) => {
    const options = { host, port, agent, path, method, localAddress, headers: { ...headers, ...length } };
    const call = request(options, (answer) => {
      const good = answer.statusCode === status;
      answer.resume().on('end', () => resolve({ ms: performance.now() - began, good }));
    });
    call.on('error', reject).end(body);
  });
}

async function work(job: Job): Promise<Load> {
  const agent = new Agent({ keepAlive: true });
  const asked: { ms: number; good: boolean }[] = [];
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const end = began + job.seconds * 1000;
  let next = job.from;
  const connection = async () => {
    while (next < job.from + job.most && performance.now() < end) asked.push(await ask(job, agent, next++));
  };
  await Promise.all(Array.from({ length: job.connections }, connection));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  agent.destroy();
  const times = asked.map(({ ms }) => ms);
  const failed = asked.filter(({ good }) => !good).length;
  const [p50, p99] = [percentile(times, 50), percentile(times, 99)];
  return { requests: times.length, failed, seconds, p50, p99, cpu: (user + system) / 1000 };
}

process.once('message', (job: Job) => {
  work(job).then(
    (load) => process.send?.(load, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
