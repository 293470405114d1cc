import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { says } from './fault-words.ts';
import { fault } from './faults.ts';
import type { Entry } from './items.ts';
import { parseRoute, type Route } from './route.ts';

const usual = 'route.geojson';

/** The route beside an evening's text; null where there is none. @throws Error naming the file */
export function routeBeside(dir: string, id: string, main: Entry<{ readonly route?: string }>): Route | null {
  const name = main.data.route ?? usual;
  const file = join(dir, 'evenings', id, name);
  if (!existsSync(file)) {
    if (main.data.route === undefined) return null;
    throw fault(main, says.routeMissing(name), 'route');
  }
  try {
    return parseRoute(readFileSync(file, 'utf8'));
  } catch (error) {
    throw fault(main, says.routeWrong(name, error instanceof Error ? error.message : String(error)), 'route');
  }
}
