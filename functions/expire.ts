import type { Config } from '@netlify/functions';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { takeCensus } from '../src/ledger/census.ts';
import { expireFailed } from '../src/mail/failed.ts';
import { expiry, wishForDay } from '../src/participation/expire.ts';
import { doParts } from '../src/parts.ts';
import { finishErasures } from '../src/person/erase.ts';
import { passOnRebuild } from '../src/rebuild.ts';
import { expireLog } from '../src/staff/log.ts';

export default scheduled('expire', () =>
  doParts('expire', {
    log: () => expireLog(Date.now()),
    mails: () => expireFailed(Date.now()),
    erasures: () => finishErasures({ site: catalogue.site, now: Date.now() }),
    // Before the build that shows its numbers is asked for.
    census: () => takeCensus(Date.now()),
    ...expiry(catalogue),
    day: wishForDay,
    build: passOnRebuild,
  }),
);

// Schedules are in UTC: a new day in Finland begins at 21 in summer and at 22 in winter.
export const config: Config = { schedule: '5 21,22 * * *' };
