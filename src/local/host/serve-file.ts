import type { Encoding, Files, StaticFile } from './files.ts';
import type { HeaderRules } from './headers.ts';

/** What lies at a path: a file, or a folder whose page is asked for without its last slash. */
export type Found = StaticFile | 'needs-slash' | undefined;

/** Looks a decoded path up as Netlify does: the file itself, a folder's `index.html`, `about.html` for `/about`. */
export function findFile(files: Files, path: string): Found {
  if (path.endsWith('/')) return files.get(`${path}index.html`);
  return files.get(path) ?? files.get(`${path}.html`) ?? (files.has(`${path}/index.html`) ? 'needs-slash' : undefined);
}

/** Answers with a file: its type, its rules' headers, compressed when that helps, 304 when the reader has it already. */
export async function serveFile(file: StaticFile, request: Request, rules: HeaderRules, status = 200) {
  const encoding = file.compressible ? bestEncoding(request.headers.get('accept-encoding') ?? '') : 'identity';
  const { body, etag } = await file.read(encoding);
  const headers = new Headers({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': file.type,
    ETag: etag,
    ...(file.compressible && { Vary: 'Accept-Encoding' }),
    ...rules(new URL(request.url).pathname),
  });
  if (status === 200 && isFresh(request, etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Length', String(body.length));
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

function bestEncoding(accepted: string): Encoding {
  const names = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const accepts = (name: Encoding) => names.some((part) => part.split(';')[0]?.trim().toLowerCase() === name);
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}

function isFresh(request: Request, etag: string) {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
