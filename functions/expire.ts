import type { Config } from '@netlify/functions';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { takeCensus } from '../src/ledger/census.ts';
import { expireFailed } from '../src/mail/failed.ts';
import { beginDay } from '../src/participation/expire.ts';
import { finishErasures } from '../src/person/erase.ts';
import { expireLog } from '../src/staff/log.ts';

export default scheduled('expire', async () => {
  await expireLog(Date.now());
  await expireFailed(Date.now());
  await finishErasures({ site: catalogue.site, now: Date.now() });
  // Before the build that shows its numbers is asked for.
  await takeCensus(Date.now());
  await beginDay(catalogue);
});

// Schedules are in UTC: a new day in Finland begins at 21 in summer and at 22 in winter.
export const config: Config = { schedule: '5 21,22 * * *' };
