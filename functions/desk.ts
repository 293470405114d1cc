import type { Config } from '@netlify/functions';
import { desk } from '../src/staff/desk.tsx';

export default desk;

export const config: Config = { path: ['/desk', '/desk/*'] };
