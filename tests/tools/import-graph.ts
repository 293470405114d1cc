import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { root } from './check.ts';

/** Every file of ours that the entries reach at run time (from the project's root), with what each of them imports. */
export async function importGraph(entries: string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'none',

    entryNames: '[dir]/[name]-[hash]',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Packages and `astro:` modules stay names; what the build generates need not exist yet.
    packages: 'external',
    external: ['*/generated/shell.js', '*/generated/catalogue.js'],
    loader: { '.css': 'empty', '.svg': 'empty', '.woff2': 'empty' },
    plugins: [astroImports],
    logLevel: 'silent',
  });
  const files = Object.entries(metafile.inputs);
  return new Map(files.map(([file, { imports }]) => [file, imports.map(({ path }) => path)]));
}

/** Reads an .astro file as the list of its imports: those of its frontmatter and of its scripts. */
const astroImports: Plugin = {
  name: 'astro-imports',
  setup({ onLoad }) {
    onLoad({ filter: /\.astro$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [frontmatter = ''] = /^---\n[\s\S]*?\n---/.exec(text) ?? [];
      const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
      const { importedFiles } = ts.preProcessFile([frontmatter.replaceAll('---', ''), ...scripts].join('\n'));
      const contents = importedFiles.map(({ fileName }) => `import ${JSON.stringify(fileName)};`).join('\n');
      return { contents: `${contents}\nexport default {};`, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};
