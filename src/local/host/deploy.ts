import { join } from 'node:path';
import { listFiles } from './files.ts';
import { readHeaderRules } from './headers.ts';
import { readRedirects } from './redirects.ts';
import type { Deploy, LoadedFunction } from './types.ts';

/** Puts a built site, its functions and the rules of `netlify.toml` together. */
export async function openDeploy(siteDir: string, functions: LoadedFunction[], netlifyToml: string): Promise<Deploy> {
  const [files, headers, redirects] = await Promise.all([
    listFiles(siteDir),
    readHeaderRules(join(siteDir, '_headers'), netlifyToml),
    readRedirects(join(siteDir, '_redirects'), netlifyToml),
  ]);
  return { files, functions, headers, redirects };
}
