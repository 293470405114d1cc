import type { Config } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { postFeedback } from '../src/participation/feedback/handlers.tsx';

export default watched('feedback', postFeedback);

export const config: Config = { path: '/api/feedback' };
