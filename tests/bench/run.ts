/** `npm run bench`: the figures, measured on this machine. Never a test: a slow machine is no fault. */
import { functionStart } from './function-start.ts';
import { pageWeight } from './page-weight.ts';
import { startBenchSite } from './site.ts';
import { printTable } from './table.ts';
import { zipSize } from './zip-size.ts';

const site = await startBenchSite();
try {
  printTable(await pageWeight(site.pages));
  printTable(await functionStart(site.generatedDir, `${site.scratchDir}/functions`));
  printTable(await zipSize());
} finally {
  await site.close();
}
