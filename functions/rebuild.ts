import type { Config } from '@netlify/functions';
import { passOnRebuild } from '../src/rebuild.ts';

export default async () => {
  await passOnRebuild();
};

export const config: Config = { schedule: '*/2 * * * *' };
