import type { Config } from '@netlify/functions';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { sendDueMails } from '../src/mail/deliver.ts';
import { tellOfNews } from '../src/participation/comments/notice.ts';
import { tellOfFeedback } from '../src/participation/feedback/notice.ts';
import { attendSignups } from '../src/participation/signups/round.ts';
import { doParts } from '../src/parts.ts';

export default scheduled('outbox', () =>
  doParts('outbox', {
    comments: () => tellOfNews(catalogue.site, Date.now()),
    feedback: () => tellOfFeedback(catalogue.site, Date.now()),
    signups: () => attendSignups(catalogue, Date.now()),
    mails: () => sendDueMails(15_000),
  }),
);

export const config: Config = { schedule: '*/5 * * * *' };
