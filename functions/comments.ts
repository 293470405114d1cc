import type { Config, Context } from '@netlify/functions';
import { postComment } from '../src/participation/comments/handlers.tsx';
import { listComments } from '../src/participation/comments/list.tsx';

export default (request: Request, context: Context) =>
  context.params.post === undefined ? postComment(request, context) : listComments(request, context);

export const config: Config = { path: ['/api/comments', '/api/comments/:post'] };
