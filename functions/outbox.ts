import type { Config } from '@netlify/functions';
import { catalogue } from '../src/generated/catalogue.js';
import { sendDueMails } from '../src/mail/deliver.ts';
import { tellOfNews } from '../src/participation/comments/notice.ts';

export default async () => {
  await tellOfNews(catalogue.site, Date.now());
  await sendDueMails(20_000);
};

export const config: Config = { schedule: '*/5 * * * *' };
