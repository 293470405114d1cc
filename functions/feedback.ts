import type { Config } from '@netlify/functions';
import { postFeedback } from '../src/participation/feedback/handlers.tsx';

export default postFeedback;

export const config: Config = { path: '/api/feedback' };
