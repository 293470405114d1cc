import type { Config } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { desk } from '../src/staff/desk.tsx';

export default watched('desk', desk);

export const config: Config = { path: ['/desk', '/desk/*'] };
