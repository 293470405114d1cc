import type { Config } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { postSubscription } from '../src/participation/subscriptions/handlers.tsx';

export default watched('subscriptions', postSubscription);

export const config: Config = { path: '/api/subscriptions' };
