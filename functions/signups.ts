import type { Config, Context } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { postSignup } from '../src/participation/signups/handlers.tsx';
import { listSignups } from '../src/participation/signups/list.tsx';

export default watched('signups', (request: Request, context: Context) =>
  context.params.evening === undefined ? postSignup(request, context) : listSignups(request, context),
);

export const config: Config = { path: ['/api/signups', '/api/signups/:evening'] };
