import type { Config } from '@netlify/functions';
import { receipt } from '../src/participation/receipts.ts';

export default receipt;

export const config: Config = { path: '/r/:code' };
