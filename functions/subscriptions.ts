import type { Config } from '@netlify/functions';
import { postSubscription } from '../src/participation/subscriptions/handlers.tsx';

export default postSubscription;

export const config: Config = { path: '/api/subscriptions' };
