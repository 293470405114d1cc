import type { Config } from '@netlify/functions';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { turnNotices } from '../src/notices/turn.ts';
import { doParts } from '../src/parts.ts';
import { passOnRebuild } from '../src/rebuild.ts';
import { followClock } from '../src/turn.ts';

export default scheduled('rebuild', () =>
  doParts('rebuild', {
    notices: () => turnNotices(Date.now()),
    clock: () => followClock(catalogue.turns, Date.now()),
    build: passOnRebuild,
  }),
);

export const config: Config = { schedule: '*/2 * * * *' };
