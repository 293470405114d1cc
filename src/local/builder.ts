import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildFolders, BuildSite } from './astro-build.ts';
import { keepNewest } from './keep-newest.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** How a build ended; a failed one says why and leaves the version of before in place. */
type BuildResult = { ok: true } | { ok: false; log: string };

/** Builds and puts in place one version after another. */
export interface Builder {
  /** Asks for a version that is built from now on; requests during a build share the one after it. */
  request: () => Promise<BuildResult>;
  /** Ends a build under way and starts no more. */
  close: () => Promise<void>;
}

/** `build` makes a version, `publish` swaps it in; `buildsDir` keeps it and the one before it. */
export function createBuilder({
  buildsDir,
  build,
  publish,
  say,
}: {
  buildsDir: string;
  build: BuildSite;
  publish: (folders: BuildFolders) => Promise<void>;
  say: (line: string) => void;
}): Builder {
  const closing = new AbortController();
  const keep = keepNewest(buildsDir);

  const run = async (): Promise<BuildResult> => {
    const dir = join(buildsDir, await nextNumber(buildsDir));
    const start = performance.now();
    const folders = { siteDir: join(dir, 'site'), generatedDir: join(dir, 'generated') };
    try {
      closing.signal.throwIfAborted();
      say('Building the site…');
      await mkdir(dir, { recursive: true });
      await build(folders, closing.signal);
      closing.signal.throwIfAborted();
      await publish(folders);
    } catch (error) {
      await rm(dir, { recursive: true, force: true });
      const log = error instanceof Error ? error.message : String(error);
      if (!closing.signal.aborted) say(`The build failed; the site stays as it was.\n${log}`);
      return { ok: false, log };
    }
    await keep(dir);
    say(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    return { ok: true };
  };

  const request = oneAtATime(run);
  return {
    request,
    async close() {
      closing.abort();
      await request();
    },
  };
}

async function nextNumber(dir: string) {
  const numbers = (await readdir(dir).catch(() => [] as string[])).map(Number).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}
