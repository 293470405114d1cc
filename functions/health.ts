import type { Config } from '@netlify/functions';
import { health } from '../src/activity/health.ts';
import { watched } from '../src/activity/watched.ts';

export default watched('health', health);

export const config: Config = { path: '/api/health' };
