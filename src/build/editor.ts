import { createHash } from 'node:crypto';
import { cp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'esbuild';

const source = join(import.meta.dirname, '../editor/browser');
const library = dirname(fileURLToPath(import.meta.resolve('@sveltia/cms')));
const cache = join(import.meta.dirname, '../../node_modules/.cache/editor');

/**
 * The editor's library keeps translations of a text side by side as `name.sv.mdx`; ours lie in a folder, as
 * `name/sv.mdx`. Two places in it say so, once for reading and once for writing. A new version where they read otherwise
 * stops the build.
 */
const changes: readonly (readonly [from: string, to: string])[] = [
  ['`\\\\.${m}`,v=', '`\\\\/${m}`,v='],
  ['`${e}/${t}.${r}.${n}`', '`${e}/${t}/${r}.${n}`'],
];

/** The library's style sheet names its fonts at a content delivery network; it has them itself as well, and loads those. */
const elsewhere = /url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)\s*format\('[^']*'\)/g;

function change(code: string): string {
  const own = code.replace(elsewhere, "local('-')");
  return changes.reduce((changed, [from, to]) => {
    if (changed.split(from).length !== 2)
      throw new Error(`@sveltia/cms no longer has ${from} once: see src/build/editor.ts`);
    return changed.replace(from, () => to);
  }, own);
}

/** What nobody here needs: maps, colours for program code in some two hundred languages, the library's other languages. */
const unused = /^@shikijs\/|^leaflet|^terra-draw|\/locales\/(?!(fi|sv|en-GB)\.json)/;

const asWeUseIt: Plugin = {
  name: 'as-we-use-it',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /@sveltia[/\\]cms[/\\]npm[/\\]index\.js$/ }, async ({ path }) => ({
      contents: change(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    onResolve({ filter: /./ }, ({ path }) => (unused.test(path) ? { path: 'unused', namespace: 'unused' } : null));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default []' }));
  },
};

async function bundle(dir: string): Promise<void> {
  await build({
    entryPoints: { start: join(source, 'start.ts'), editor: join(source, 'main.ts') },
    outdir: dir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    chunkNames: 'part-[hash]',
    logLevel: 'silent',
    plugins: [asWeUseIt],
  });
  await cp(join(library, 'assets'), join(dir, 'assets'), {
    recursive: true,
    filter: (file) => !/\.(map|png)$/.test(file),
  });
}

/** What a bundle is made of, told apart by its contents: the same sources are bundled once on a machine. */
async function digest(): Promise<string> {
  const own = (await readdir(source)).sort().map((name) => join(source, name));
  const files = [...own, join(library, '../package.json'), import.meta.filename];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * A folder with the script of the editor's page, `start.js`, and its library: `editor.js`, the parts that it loads when they are
 * needed, and the library's fonts and decoders, so that nothing comes from another host.
 */
export async function editorBundle(): Promise<string> {
  const dir = join(cache, await digest());
  if (existsSync(dir)) return dir;
  const unfinished = `${dir}.${process.pid}`;
  await bundle(unfinished);
  // Another build may have been quicker.
  await rename(unfinished, dir).catch(() => rm(unfinished, { recursive: true }));
  return dir;
}

/** Puts the editor where its page at `/desk/content/` finds it. */
export function editor(): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:build:done': async ({ dir }) =>
        cp(await editorBundle(), join(fileURLToPath(dir), 'editor'), { recursive: true }),
    },
  };
}
