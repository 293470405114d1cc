import { join } from 'node:path';
import { readEnv, type Env } from '../env.ts';
import { astroBuild, projectDir, type BuildSite } from './astro-build.ts';
import { createBuilder } from './builder.ts';
import { createClosers } from './closers.ts';
import { startHost, type LocalRoutes } from './host/host.ts';
import { hookRoutes } from './local-hooks.ts';
import { mailboxRoutes } from './mailbox.ts';
import { createPublisher } from './publisher.ts';
import { firstOf } from './routes.ts';
import { createSchedule } from './schedule.ts';
import { startServices } from './services.ts';
import { fillIn, type Settings } from './settings.ts';

/** A running site on this machine. */
export interface Site {
  /** Where it listens, without a trailing slash. */
  url: string;
  staff: Env['staff'];
  close: () => Promise<void>;
}

/** How to start a site. */
export interface SiteOptions extends Settings {
  /** Told in a line what is going on. */
  say: (line: string) => void;
  /** Aborting it ends a start that is still under way. */
  signal?: AbortSignal;
  /** The build itself; a test may have a quicker one. */
  build?: BuildSite;
  functionsDir?: string;
}

/**
 * Starts the stand-ins, listens, builds the first version and serves it. Functions read the process's environment, so
 * there is one site in a process.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { dataDir, say, signal, functionsDir = join(projectDir, 'functions') } = options;
  const { build = astroBuild(join(dataDir, 'astro')) } = options;
  const closers = createClosers();
  try {
    const services = await startServices(dataDir);
    closers.add(services.close);

    const routes: LocalRoutes[] = [mailboxRoutes(services.mail)];
    const host = await startHost({ port: options.port, local: firstOf(routes) });
    closers.add(host.close);
    const schedule = createSchedule(host.waitUntil);
    const url = `http://localhost:${host.port}`;
    closers.add(fillIn({ URL: url }));
    if (!process.env.BUILD_HOOK_URL)
      closers.add(fillIn({ BUILD_HOOK_URL: `http://127.0.0.1:${host.port}/_local/build`, BUILD_INTERVAL: '0' }));
    const { staff } = readEnv();

    const publish = createPublisher({ functionsDir, bundlesDir: join(dataDir, 'functions'), host, schedule });
    const builder = createBuilder({ buildsDir: join(dataDir, 'builds'), build, publish, say });
    routes.push(hookRoutes(builder, schedule));
    closers.add(builder.close);
    closers.add(schedule.stop);

    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => void builder.close());
    const first = await builder.request();
    if (!first.ok) throw new Error(`The site could not be built:\n${first.log}`);
    return { url, staff, close: closers.close };
  } catch (error) {
    await closers.close();
    throw error;
  }
}
