/**
 * `npm run bench`: the figures, measured on this machine; `npm run bench load acts` only some of them. Never a test: a
 * slow machine is no fault.
 */
import { readBuiltSite } from '../tools/built-site.ts';
import { acts } from './acts.ts';
import { builds } from './builds.ts';
import { functionStart } from './function-start.ts';
import { lighthouseScores } from './lighthouse.ts';
import { load } from './load.ts';
import { morning } from './morning.ts';
import { pageWeight } from './page-weight.ts';
import { startBenchSite } from './site.ts';
import { printTable } from './table.ts';
import { zipSize } from './zip-size.ts';

async function pages(): Promise<void> {
  const site = await startBenchSite();
  try {
    printTable(await pageWeight(await readBuiltSite(site.dataDir, site.url)));
    printTable(await lighthouseScores(site.pages));
    printTable(await functionStart(site.generatedDir, `${site.scratchDir}/functions`));
  } finally {
    await site.close();
  }
}

// The functions tell of each answer in a line of the log; here only tables are read.
console.info = () => undefined;

const parts: Record<string, () => Promise<void>> = {
  pages,
  size: async () => printTable(await zipSize()),
  load: async () => printTable(await load()),
  morning: async () => printTable(await morning()),
  acts: async () => printTable(await acts()),
  builds: async () => printTable(await builds()),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`There is no benchmark called ${unknown}: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part();
