import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';

// CommonJS packages inside an ES module still call `require` for Node's own modules.
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * Bundles every file directly in `functionsDir`, as each of them becomes an endpoint, into a folder under `outRoot` that
 * is named by its contents. Returns the folder: the same as before when nothing has changed.
 */
export async function bundleFunctions({
  functionsDir,
  generatedDir,
  outRoot,
}: {
  functionsDir: string;
  generatedDir: string;
  outRoot: string;
}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: await entries(functionsDir),
    outdir: outRoot,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outExtension: { '.js': '.mjs' },
    // Beside the entries they would pass for entries.
    chunkNames: 'shared/[name]-[hash]',
    banner: { js: requireBanner },
    sourcemap: 'linked',
    logLevel: 'silent',
    plugins: [generatedFrom(generatedDir)],
  });
  return writeOnce(outputFiles, outRoot);
}

async function entries(dir: string) {
  const files = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
  const strange = files.find((file) => !['.ts', '.mts', '.js', '.mjs'].includes(extname(file)));
  if (strange !== undefined) throw new Error(`functions/${strange}: an entry must be .ts; Netlify ignores its config.`);
  return files.sort().map((file) => join(dir, file));
}

/** Reads the build's hand-over from the folder of this very build; its name stays out of the bundle, which would differ. */
const generatedFrom = (dir: string): Plugin => ({
  name: 'generated-from',
  setup({ onResolve, onLoad }) {
    const namespace = 'generated';
    onResolve({ filter: /generated\/(shell|catalogue)\.js$/ }, ({ path }) => ({ path: basename(path), namespace }));
    onLoad({ filter: /./, namespace }, async ({ path }) => ({ contents: await readFile(join(dir, path), 'utf8') }));
  },
});

async function writeOnce(files: OutputFile[], outRoot: string) {
  const digest = createHash('sha256');
  for (const { path, hash } of files) digest.update(`${relative(outRoot, path)} ${hash}\n`);
  const dir = join(outRoot, digest.digest('hex').slice(0, 16));
  if (existsSync(dir)) return dir;
  const unfinished = `${dir}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  for (const { path, contents } of files) {
    const target = join(unfinished, relative(outRoot, path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
  await rename(unfinished, dir);
  return dir;
}
