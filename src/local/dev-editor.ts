import { editorBundle } from '../build/editor.ts';
import { listFiles } from './host/files.ts';
import type { LocalRoutes } from './host/host.ts';
import { findFile, serveFile } from './host/serve-file.ts';

const address = '/editor/';

/** The editor's files in the live preview, as a build would have put them; what it edits, Astro answers. */
export const editorFiles: LocalRoutes = (request) => {
  const { pathname } = new URL(request.url);
  return pathname.startsWith(address) && !pathname.endsWith('.json') ? serve(request, pathname) : undefined;
};

async function serve(request: Request, pathname: string): Promise<Response> {
  const files = await listFiles(await editorBundle());
  const found = findFile(files, pathname.slice(address.length - 1));
  if (!found || found === 'needs-slash') return new Response(null, { status: 404 });
  return serveFile(found, request, () => ({}));
}
