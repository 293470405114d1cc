import type { Builder } from './builder.ts';
import type { LocalRoutes } from './host/host.ts';
import { plain } from './host/plain.ts';
import type { Schedule } from './schedule.ts';

/**
 * What Netlify does from its own side, as addresses on this machine: `POST /_local/build` is the build hook (with
 * `?wait=1` it answers when the version is live), `POST /_local/run/<name>` runs a scheduled function now.
 */
export const hookRoutes =
  (builder: Builder, schedule: Schedule): LocalRoutes =>
  (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const name = /^\/_local\/run\/([\w-]+)\/?$/.exec(pathname)?.[1];
    const isBuild = /^\/_local\/build\/?$/.test(pathname);
    if (!isBuild && name === undefined) return undefined;
    if (request.method !== 'POST') return plain(405, 'Method not allowed.', { Allow: 'POST' });
    return name === undefined ? build(builder, searchParams.has('wait')) : run(schedule, name);
  };

async function build(builder: Builder, wait: boolean) {
  const built = builder.request();
  if (!wait) return plain(202, 'A build was asked for.');
  const result = await built;
  return result.ok ? plain(200, 'Built.') : plain(500, result.log);
}

async function run(schedule: Schedule, name: string) {
  const answer = await schedule.runNow(name);
  if (!answer) return plain(404, `No scheduled function is called ${name}.`);
  return plain(answer.ok ? 200 : 500, `${name} answered ${answer.status}.`);
}
