import type { Config, Context } from '@netlify/functions';
import { postSignup } from '../src/participation/signups/handlers.tsx';
import { listSignups } from '../src/participation/signups/list.tsx';

export default (request: Request, context: Context) =>
  context.params.evening === undefined ? postSignup(request, context) : listSignups(request, context);

export const config: Config = { path: ['/api/signups', '/api/signups/:evening'] };
