import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFunction, zipFunctions, type ArchiveFormat, type FunctionResult } from '@netlify/zip-it-and-ship-it';
import { root } from './check.ts';

/** What a build hands to the functions: the exports of its two modules. */
export interface Generated {
  readonly shell: Readonly<Record<string, unknown>>;
  readonly catalogue: Readonly<Record<string, unknown>>;
}

/** What there is without a build. */
const none: Generated = { shell: { shells: {}, deskShells: {} }, catalogue: { catalogue: {} } };

/**
 * Bundles `functions/` as Netlify does on deploy: routes, schedules and, as zips, sizes. It works on a copy, which is
 * gone afterwards, because on Netlify a build has written `src/generated/` first: here it need not have.
 */
export async function bundleForNetlify(archiveFormat: ArchiveFormat): Promise<FunctionResult[]> {
  return inCopy(async (copy) => {
    for (const [name, values] of Object.entries(none))
      if (!existsSync(generatedFile(copy, name))) await writeGenerated(copy, name, values as Generated['shell']);
    // Zips hold the packages too, as they do on Netlify; routes and schedules can be told without.
    const basePath = archiveFormat === 'zip' ? root : copy;
    return zipFunctions(join(copy, 'functions'), join(copy, 'out'), { archiveFormat, basePath });
  });
}

/** Bundles functions, each with the packages it needs, into a folder of its own, from where it can be run. */
export async function bundleToRun(names: readonly string[], outDir: string, generated: Generated): Promise<void> {
  await inCopy(async (copy) => {
    for (const [part, values] of Object.entries(generated))
      await writeGenerated(copy, part, values as Generated['shell']);
    for (const name of names)
      await zipFunction(join(copy, `functions/${name}.ts`), outDir, { archiveFormat: 'none', basePath: root });
  });
}

async function inCopy<T>(work: (copy: string) => Promise<T>): Promise<T> {
  // Inside the project, so that packages are found; Netlify's own folder, so that every tool passes it by.
  await mkdir(join(root, '.netlify'), { recursive: true });
  const copy = await mkdtemp(join(root, '.netlify/functions-'));
  try {
    for (const part of ['functions', 'src', 'package.json', 'tsconfig.json'])
      await cp(join(root, part), join(copy, part), { recursive: true });
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

const generatedFile = (copy: string, name: string) => join(copy, `src/generated/${name}.js`);

async function writeGenerated(copy: string, name: string, values: Generated['shell']): Promise<void> {
  const lines = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`);
  await writeFile(generatedFile(copy, name), lines.join(''));
}
