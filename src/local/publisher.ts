import { join } from 'node:path';
import { projectDir, type BuildFolders } from './astro-build.ts';
import { bundleFunctions } from './bundle.ts';
import { loadFunctions } from './functions.ts';
import { openDeploy } from './host/deploy.ts';
import type { Host } from './host/host.ts';
import type { LoadedFunction } from './host/types.ts';
import { keepNewest } from './keep-newest.ts';
import type { Schedule } from './schedule.ts';

/** Where a version goes when it is built. */
interface Target {
  functionsDir: string;
  /** The bundles' folder. */
  bundlesDir: string;
  host: Host;
  schedule: Schedule;
}

/**
 * Makes the function that puts a built version in place: bundles and loads its functions, then swaps files, functions and
 * rules at once. Functions that did not change stay as they are loaded, for Node never forgets a module.
 */
export function createPublisher({ functionsDir, bundlesDir, host, schedule }: Target) {
  const keep = keepNewest(bundlesDir);
  let served: string | undefined;
  let functions: LoadedFunction[] = [];

  return async ({ siteDir, generatedDir }: BuildFolders) => {
    const bundle = await bundleFunctions({ functionsDir, generatedDir, outRoot: bundlesDir });
    const changed = bundle !== served;
    const loaded = changed ? await loadFunctions(bundle) : functions;
    host.use(await openDeploy(siteDir, loaded, join(projectDir, 'netlify.toml')));
    if (!changed) return;
    schedule.use(loaded);
    [served, functions] = [bundle, loaded];
    await keep(bundle);
  };
}
