import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleFunctions } from '../../src/local/bundle.ts';
import { root } from '../tools/check.ts';
import { bundleFunction, staticBytes } from '../tools/function-bundle.ts';
import { kilobytes, median, type Table } from './table.ts';

const times = 10;

/** How much code each function reads before it can answer, and how long a new process takes over it. */
export async function functionStart(generatedDir: string, outRoot: string): Promise<Table> {
  const bundles = await bundleFunctions({ functionsDir: join(root, 'functions'), generatedDir, outRoot });
  const rows: Table['rows'] = [];
  for (const file of globSync('functions/*.ts', { cwd: root }).sort()) {
    const name = basename(file, '.ts');
    const start = median(Array.from({ length: times }, () => importTime(join(bundles, `${name}.mjs`))));
    rows.push([name, kilobytes(staticBytes(await bundleFunction(file))), start.toFixed(0)]);
  }
  return {
    title: `Functions: statically imported code, minified (goal for comments: 250 kB); cold import, median of ${times}`,
    columns: ['function', 'kB', 'ms'],
    rows,
  };
}

/** Milliseconds a new process needs to import the module, Node's own start not counted. */
function importTime(file: string): number {
  const code = `const start = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    console.log(performance.now() - start);
    process.exit();`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));
}
