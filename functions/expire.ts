import type { Config } from '@netlify/functions';
import { catalogue } from '../src/generated/catalogue.js';
import { expireComments } from '../src/participation/comments/expire.ts';
import { passOnRebuild } from '../src/rebuild.ts';
import { expireLog } from '../src/staff/log.ts';

export default async () => {
  const now = Date.now();
  await expireLog(now);
  await expireComments(catalogue.site, now);
  await passOnRebuild();
};

export const config: Config = { schedule: '@daily' };
