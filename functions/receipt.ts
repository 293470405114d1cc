import type { Config } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { receipt } from '../src/participation/receipts.ts';

export default watched('receipt', receipt);

export const config: Config = { path: '/r/:code' };
