import { join } from 'node:path';
import { readEnv, type Env } from '../env.ts';
import { astroBuild, projectDir, type BuildSite } from './astro-build.ts';
import { contentDir } from '../content/folder.ts';
import { createBuilder } from './builder.ts';
import { startHost, type LocalRoutes } from './host/host.ts';
import { hookRoutes } from './local-hooks.ts';
import { mailboxRoutes } from './mailbox.ts';
import { contentRoutes, soon } from './content-files.ts';
import { createPublisher } from './publisher.ts';
import { firstOf } from './routes.ts';
import { createSchedule } from './schedule.ts';
import { startServices } from './services.ts';
import { fillInAddress, type Settings } from './settings.ts';

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
  // When a start fails, what it has opened is closed again, the last first.
  await using opened = new AsyncDisposableStack();
  const services = await startServices(dataDir);
  opened.defer(services.close);

  const routes: LocalRoutes[] = [mailboxRoutes(services.mail)];
  const host = await startHost({ port: options.port, local: firstOf(routes) });
  const schedule = createSchedule(host.waitUntil);
  const url = `http://localhost:${host.port}`;
  // Forgotten only once the host is closed: work after the last answers still writes it into mails.
  opened.defer(fillInAddress(url));
  opened.defer(host.close);
  const { staff } = readEnv();

  const publish = createPublisher({ functionsDir, bundlesDir: join(dataDir, 'functions'), host, schedule });
  const builder = createBuilder({ buildsDir: join(dataDir, 'builds'), build, publish, say });
  routes.push(
    hookRoutes(builder, schedule),
    contentRoutes(
      contentDir,
      soon(() => void builder.request()),
    ),
  );
  opened.defer(builder.close);
  opened.defer(schedule.stop);

  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => void builder.close());
  const first = await builder.request();
  if (!first.ok) throw new Error(`The site could not be built:\n${first.log}`);
  const running = opened.move();
  return { url, staff, close: () => running.disposeAsync() };
}
