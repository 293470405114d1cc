/** `npm run bench`: the figures, measured on this machine. Never a test: a slow machine is no fault. */
import { readBuiltSite } from '../tools/built-site.ts';
import { functionStart } from './function-start.ts';
import { lighthouseScores } from './lighthouse.ts';
import { pageWeight } from './page-weight.ts';
import { signupSpeed } from './signups.ts';
import { startBenchSite } from './site.ts';
import { printTable } from './table.ts';
import { zipSize } from './zip-size.ts';

const site = await startBenchSite();
try {
  printTable(await pageWeight(await readBuiltSite(site.dataDir, site.url)));
  printTable(await lighthouseScores(site.pages));
  printTable(await functionStart(site.generatedDir, `${site.scratchDir}/functions`));
  printTable(await zipSize());
} finally {
  await site.close();
}
printTable(await signupSpeed());
