import { build, type Metafile } from 'esbuild';
import { root } from './check.ts';

/** One function as minified code, split where it imports lazily; what the build generates (words, no code) stays outside. */
export async function bundleFunction(entry: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['*/generated/shell.js', '*/generated/catalogue.js'],
    logLevel: 'silent',
  });
  return metafile;
}

/** The bytes that must be read before the function can answer: the entry's chunk and all that it imports at once. */
export function staticBytes({ outputs }: Metafile): number {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    const output = outputs[name];
    if (!output || reached.has(name)) return;
    reached.add(name);
    for (const { kind, path } of output.imports) if (kind === 'import-statement') follow(path);
  };
  for (const [name, { entryPoint }] of Object.entries(outputs)) if (entryPoint?.startsWith('functions/')) follow(name);
  return [...reached].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
}
