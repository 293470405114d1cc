import type { Config, Context } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { postComment } from '../src/participation/comments/handlers.tsx';
import { listComments } from '../src/participation/comments/list.tsx';

export default watched('comments', (request: Request, context: Context) =>
  context.params.post === undefined ? postComment(request, context) : listComments(request, context),
);

export const config: Config = { path: ['/api/comments', '/api/comments/:post'] };
