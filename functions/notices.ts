import type { Config, Context } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { liveNotices, noticeBar } from '../src/notices/live.tsx';

export default watched('notices', (request: Request, context: Context) =>
  context.params.part === undefined ? liveNotices(request, context) : noticeBar(request, context),
);

export const config: Config = { path: ['/api/notices', '/api/notices/:part'] };
