import type { Config, Context } from '@netlify/functions';
import { watched } from '../src/activity/watched.ts';
import { postReport } from '../src/participation/comments/reports/handlers.tsx';
import { reportForm } from '../src/participation/comments/reports/page.tsx';

export default watched('reports', (request: Request, context: Context) =>
  context.params.comment === undefined ? postReport(request, context) : reportForm(request, context),
);

export const config: Config = { path: ['/api/reports', '/api/reports/:comment'] };
