import type { Config } from '@netlify/functions';
import { catalogue } from '../src/generated/catalogue.js';
import { expireFailed } from '../src/mail/failed.ts';
import { beginDay } from '../src/participation/expire.ts';
import { expireLog } from '../src/staff/log.ts';

export default async () => {
  await expireLog(Date.now());
  await expireFailed(Date.now());
  await beginDay(catalogue);
};

// Schedules are in UTC: a new day in Finland begins at 21 in summer and at 22 in winter.
export const config: Config = { schedule: '5 21,22 * * *' };
