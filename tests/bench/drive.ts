import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Load } from './generator.ts';

/** How a job went, and what it cost this process, where the site runs. Milliseconds and megabytes. */
export interface Driven extends Load {
  readonly cpuHere: number;
  readonly memory: number;
}

/** Numbers for requests: each job that stores anything gets its own. */
let used = 0;

/** Puts a load on a server of this process, from a process of its own. */
export async function drive(job: Omit<Job, 'from'>): Promise<Driven> {
  const from = used;
  used += Math.min(job.most, 100_000);
  // Plain JSON has no Infinity.
  const generator = fork(join(import.meta.dirname, 'generator.ts'), { serialization: 'advanced' });
  const ended = Promise.withResolvers<Load>();
  generator.once('message', (load) => ended.resolve(load as Load));
  generator.once('exit', (code) => ended.reject(new Error(`The load generator ended with ${code}.`)));
  const before = process.cpuUsage();
  generator.send({ ...job, from });
  const load = await ended.promise;
  const { user, system } = process.cpuUsage(before);
  return { ...load, cpuHere: (user + system) / 1000, memory: process.memoryUsage.rss() / 1e6 };
}
