import type { Config } from '@netlify/functions';
import { watchOver } from '../src/activity/watch.ts';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { sendDueMails } from '../src/mail/deliver.ts';

export default scheduled('watch', async () => {
  await watchOver(catalogue.site, Date.now());
  // The alarm must not wait for a function that may be the one that stands still.
  await sendDueMails();
});

export const config: Config = { schedule: '*/10 * * * *' };
