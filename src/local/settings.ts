import { resolve } from 'node:path';

/** What a local start needs to know before anything runs; the rest is read by `src/env.ts`. */
export interface Settings {
  port: number;
  dataDir: string;
}

/** Reads `PORT` and `DATA_DIR`. */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(source.PORT || 8888);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${source.PORT}": write a number from 0 to 65535 (0 takes any free port).`);
  return { port, dataDir: resolve(source.DATA_DIR || '.data') };
}

/** Sets what the environment does not have yet and returns what takes it back. What the user gave always stands. */
export function fillIn(values: Record<string, string>, target: NodeJS.ProcessEnv = process.env): () => void {
  const missing = Object.entries(values).filter(([name]) => !target[name]);
  for (const [name, value] of missing) target[name] = value;
  return () => missing.forEach(([name]) => Reflect.deleteProperty(target, name));
}

/**
 * Names the address the site turned out to have and, where the user has no build hook, its own: a build on this machine
 * costs nothing, so none waits.
 */
export function fillInAddress(url: string): () => void {
  const hook = { BUILD_HOOK_URL: `${url}/_local/build`, BUILD_INTERVAL: '0' };
  return fillIn({ URL: url, ...(!process.env.BUILD_HOOK_URL && hook) });
}
