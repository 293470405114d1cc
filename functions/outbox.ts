import type { Config } from '@netlify/functions';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { sendDueMails } from '../src/mail/deliver.ts';
import { tellOfNews } from '../src/participation/comments/notice.ts';
import { tellOfFeedback } from '../src/participation/feedback/notice.ts';
import { attendSignups } from '../src/participation/signups/round.ts';

export default scheduled('outbox', async () => {
  await tellOfNews(catalogue.site, Date.now());
  await tellOfFeedback(catalogue.site, Date.now());
  await attendSignups(catalogue, Date.now());
  await sendDueMails(15_000);
});

export const config: Config = { schedule: '*/5 * * * *' };
