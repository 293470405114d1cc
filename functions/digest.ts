import type { Config } from '@netlify/functions';
import { scheduled } from '../src/activity/watched.ts';
import { catalogue } from '../src/generated/catalogue.js';
import { sendDueMails } from '../src/mail/deliver.ts';
import { sendDigests } from '../src/participation/subscriptions/digest.ts';
import { doParts } from '../src/parts.ts';

export default scheduled('digest', () =>
  doParts('digest', { letters: () => sendDigests(catalogue, 15_000), mails: () => sendDueMails() }),
);

// Schedules are in UTC: seven in the morning in Finland is at 4 in summer and at 5 in winter. Later runs go on.
export const config: Config = { schedule: '*/10 4-7 * * *' };
