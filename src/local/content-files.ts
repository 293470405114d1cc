import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { fileKinds } from '../content/writing/props.ts';
import type { LocalRoutes } from './host/host.ts';
import { mediaType } from './host/media-types.ts';
import { plain } from './host/plain.ts';

const address = '/_local/content/';

/** What the editor may write: texts, and what lies beside them. */
const kinds = new Set(['mdx', 'jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'svg', ...fileKinds]);

/** In bytes; a video beside a text is the largest thing there is. */
const largest = 100_000_000;

const here = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a page of this very host asks. A page of another site cannot claim so: browsers say where a request comes from,
 * and a name made to point here is none of this machine's own.
 */
function isOwn({ url, headers }: Request): boolean {
  const { hostname, origin } = new URL(url);
  const site = headers.get('sec-fetch-site') ?? 'same-origin';
  return here.has(hostname) && ['same-origin', 'none'].includes(site) && (headers.get('origin') ?? origin) === origin;
}

/** The parts of a path below the content folder; null for one that leads elsewhere or to what is hidden. */
function partsOf(pathname: string): string[] | null {
  try {
    const parts = pathname.slice(address.length).split('/').filter(Boolean).map(decodeURIComponent);
    return parts.every((part) => !part.startsWith('.') && !/[/\\\0]/.test(part)) ? parts : null;
  } catch {
    return null;
  }
}

/**
 * The content folder for the editor at `/desk/content/`, on one's own machine only: lists and gives what is in it, and
 * takes files of a text's folder, `<collection>/<id>/<file>`.
 * @param saved told after each change
 */
export const contentRoutes =
  (contentDir: string, saved: () => void): LocalRoutes =>
  (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(address)) return undefined;
    if (!isOwn(request)) return plain(403, 'Only the editor of this very site may read and write here.');
    const parts = partsOf(pathname);
    if (!parts) return plain(404, 'There is no such file.');
    return answer(request, contentDir, parts, saved).catch(fault);
  };

/** Does something once, a second after the last call: a text is saved as several files. */
export function soon(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 1_000).unref();
  };
}

async function answer(request: Request, contentDir: string, parts: string[], saved: () => void): Promise<Response> {
  const path = await inside(contentDir, parts);
  if (request.method === 'GET') return (await stat(path)).isDirectory() ? list(path) : give(path);
  if (request.method !== 'PUT' && request.method !== 'DELETE')
    return plain(405, 'Method not allowed.', { Allow: 'GET, PUT, DELETE' });
  const isFolder = request.method === 'DELETE' && (await stat(path)).isDirectory();
  if (isFolder && parts.length === 2) await rmdir(path);
  else if (isFolder || parts.length !== 3 || !kinds.has(extname(path).slice(1).toLowerCase()))
    return plain(403, 'Only texts and the files beside them are written here.');
  else if (request.method === 'DELETE') await rm(path);
  else await take(request, path);
  saved();
  return new Response(null, { status: 204 });
}

/** @throws an error like that of a file that is not there, where a link leads out of the content folder */
async function inside(contentDir: string, parts: string[]): Promise<string> {
  const root = await realpath(contentDir);
  let path = root;
  for (const part of parts) {
    path = join(path, part);
    // What is not there yet is made where its name says.
    path = await realpath(path).catch(() => path);
    if (path !== root && !path.startsWith(root + sep)) throw Object.assign(new Error(path), { code: 'ENOENT' });
  }
  return path;
}

async function list(path: string): Promise<Response> {
  const entries = await readdir(path, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  return Response.json(
    shown.map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'directory' : 'file' })),
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

async function give(path: string): Promise<Response> {
  const [body, { mtime }] = await Promise.all([readFile(path), stat(path)]);
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': mediaType(path),
    'Last-Modified': mtime.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    // Opened by itself, a drawing runs no script.
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
  return new Response(body, { headers });
}

/** Whole or not at all: whoever reads meanwhile has the file of before. */
async function take(request: Request, path: string): Promise<void> {
  const body = Buffer.from(await request.arrayBuffer());
  if (body.length > largest) throw Object.assign(new Error('The file is too large.'), { code: 'EFBIG' });
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(unfinished, body);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function fault(error: NodeJS.ErrnoException): Response {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return plain(404, 'There is no such file.');
  if (error.code === 'ENOTEMPTY') return plain(409, 'There is still something in the folder.');
  if (error.code === 'EFBIG') return plain(413, error.message);
  return plain(500, `It could not be done: ${error.message}`);
}
