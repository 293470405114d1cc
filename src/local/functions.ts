import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Handler, LoadedFunction } from './host/types.ts';

/** Loads every bundled function in a folder. Node keeps a module it has loaded, so a changed bundle needs a new folder. */
export async function loadFunctions(dir: string): Promise<LoadedFunction[]> {
  const files = (await readdir(dir)).filter((file) => extname(file) === '.mjs').sort();
  return Promise.all(files.map((file) => loadFunction(join(dir, file))));
}

async function loadFunction(file: string): Promise<LoadedFunction> {
  const name = basename(file, '.mjs');
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown; config?: FunctionConfig };
  return readFunction(name, module);
}

type OneOrMany = string | string[];

interface FunctionConfig {
  path?: OneOrMany;
  excludedPath?: OneOrMany;
  method?: OneOrMany;
  schedule?: string;
  preferStatic?: boolean;
}

/** Checks what an entry exports; what Netlify would pass over in silence is said here. */
export function readFunction(
  name: string,
  { default: handler, config = {} }: { default?: unknown; config?: FunctionConfig },
): LoadedFunction {
  const fault = (text: string) => new Error(`functions/${name}: ${text}`);
  if (typeof handler !== 'function') throw fault('it has no default export that is a function.');
  if (config.path === undefined && config.schedule === undefined)
    throw fault('its config has neither a path nor a schedule, so nothing would ever call it.');
  const paths = list(config.path);
  const unmatched = paths.find((path) => !path.startsWith('/') || (path.length > 1 && path.endsWith('/')));
  if (unmatched !== undefined)
    throw fault(`its path "${unmatched}" must start with a slash and not end with one; both addresses will match.`);
  return {
    name,
    paths,
    excludedPaths: list(config.excludedPath),
    methods: list(config.method).map((method) => method.toUpperCase()),
    ...(config.schedule !== undefined && { schedule: config.schedule }),
    preferStatic: config.preferStatic ?? false,
    handler: handler as Handler,
  };
}

const list = (value: OneOrMany = []) => [value].flat();
