import type { Config } from '@netlify/functions';
import { catalogue } from '../src/generated/catalogue.js';
import { expireComments } from '../src/participation/comments/expire.ts';
import { passOnRebuild } from '../src/rebuild.ts';
import { expireLog } from '../src/staff/log.ts';
import { commit } from '../src/store/commit.ts';
import { wishForRebuild } from '../src/store/wishes.ts';

export default async () => {
  const now = Date.now();
  await expireLog(now);
  await expireComments(catalogue.site, now);
  // A new day brings posts dated for it and closes discussions.
  await commit([], wishForRebuild(false));
  await passOnRebuild();
};

// Schedules are in UTC: a new day in Finland begins at 21 in summer and at 22 in winter.
export const config: Config = { schedule: '5 21,22 * * *' };
