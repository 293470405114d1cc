import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFunctions, type ArchiveFormat, type FunctionResult } from '@netlify/zip-it-and-ship-it';
import { root } from './check.ts';

/**
 * Bundles `functions/` as Netlify does on deploy: routes, schedules and, as zips, sizes. It works on a copy, which is
 * gone afterwards, because on Netlify a build has written `src/generated/` first: here it need not have.
 */
export async function bundleForNetlify(archiveFormat: ArchiveFormat): Promise<FunctionResult[]> {
  // Inside the project, so that packages are found; Netlify's own folder, so that every tool passes it by.
  await mkdir(join(root, '.netlify'), { recursive: true });
  const copy = await mkdtemp(join(root, '.netlify/functions-'));
  try {
    for (const folder of ['functions', 'src']) await cp(join(root, folder), join(copy, folder), { recursive: true });
    await cp(join(root, 'package.json'), join(copy, 'package.json'));
    await standIn(join(copy, 'src/generated/shell.js'), 'export const shells = {}, deskShells = {};');
    await standIn(join(copy, 'src/generated/catalogue.js'), 'export const catalogue = {};');
    return await zipFunctions(join(copy, 'functions'), join(copy, 'out'), { archiveFormat, basePath: copy });
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function standIn(file: string, code: string): Promise<void> {
  if (!existsSync(file)) await writeFile(file, code);
}
