import type { LoadedFunction } from './types.ts';

/** The function that answers a path and method, with its path parameters as they stand in the address. */
export interface FunctionMatch {
  fn: LoadedFunction;
  params: Record<string, string>;
}

const patterns = new Map<string, URLPattern>();

/** Finds the function whose `config.path` matches. A slash at the end of the address is optional, as Netlify has it. */
export function matchFunction(
  functions: LoadedFunction[],
  method: string,
  pathname: string,
): FunctionMatch | undefined {
  for (const fn of functions) {
    if (fn.methods.length > 0 && !fn.methods.includes(method)) continue;
    if (fn.excludedPaths.some((path) => matchPath(path, pathname))) continue;
    for (const path of fn.paths) {
      const params = matchPath(path, pathname);
      if (params) return { fn, params };
    }
  }
  return undefined;
}

function matchPath(path: string, pathname: string): Record<string, string> | undefined {
  const pattern = patterns.get(path) ?? new URLPattern({ pathname: path });
  patterns.set(path, pattern);
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  const groups = (pattern.exec({ pathname: bare }) ?? pattern.exec({ pathname }))?.pathname.groups;
  // An optional parameter that is not in the address is no parameter.
  return (
    groups &&
    (Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined)) as Record<string, string>)
  );
}
