import type { Config } from '@netlify/functions';
import { passOnRebuild } from '../src/rebuild.ts';

export default async () => {
  await passOnRebuild(Date.now());
};

export const config: Config = { schedule: '*/2 * * * *' };
