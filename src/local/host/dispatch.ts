import type { Match } from 'netlify-redirector';
import { callFunction } from './call-function.ts';
import { matchFunction } from './match-function.ts';
import { plain } from './plain.ts';
import { findFile, serveFile, type Found } from './serve-file.ts';
import type { Caller, Deploy } from './types.ts';

/**
 * Answers a request as Netlify does, in Netlify's order: function (unless it prefers a file that exists), forced
 * redirect, file, redirect, wrong method, not found.
 */
export async function dispatch(deploy: Deploy, request: Request, caller: Caller): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = decode(pathname);
  if (path === undefined) return plain(400, 'Bad request: the address is not properly encoded.');

  const found = findFile(deploy.files, path);
  const match = matchFunction(deploy.functions, request.method, pathname);
  if (match && !(match.fn.preferStatic && found)) return callFunction(match.fn, request, caller, match.params);

  const redirect = deploy.redirects(request);
  if (redirect?.force) return follow(redirect, deploy, request, caller);
  if (found && isReading(request)) return answerFile(found, deploy, request);
  if (redirect) return follow(redirect, deploy, request, caller);
  if (found) return plain(405, 'Method not allowed.', { Allow: 'GET, HEAD' });
  return notFound(deploy, request);
}

const isReading = ({ method }: Request) => method === 'GET' || method === 'HEAD';

function decode(pathname: string) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

async function answerFile(found: NonNullable<Found>, deploy: Deploy, request: Request, status = 200) {
  if (found !== 'needs-slash') return serveFile(found, request, deploy.headers, status);
  const { pathname, search } = new URL(request.url);
  return new Response(null, { status: 301, headers: { Location: `${pathname}/${search}` } });
}

/** A redirect sends the reader elsewhere; a rewrite (200, 404) answers from elsewhere in the same site. */
async function follow({ to, status }: Match, deploy: Deploy, request: Request, caller: Caller) {
  const { search, origin } = new URL(request.url);
  const target = new URL(to, origin);
  if (!target.search) target.search = search;
  const local = target.origin === origin;
  const isRewrite = status === 200 || status === 404;
  if (!isRewrite) {
    const location = local ? `${target.pathname}${target.search}${target.hash}` : target.href;
    return new Response(null, { status, headers: { Location: location } });
  }
  if (!local) return plain(502, 'The local host does not fetch pages of other sites.');

  const match = matchFunction(deploy.functions, request.method, target.pathname);
  if (match) return callFunction(match.fn, request, caller, match.params);
  const found = findFile(deploy.files, decode(target.pathname) ?? '');
  return found ? answerFile(found, deploy, request, status) : notFound(deploy, request);
}

async function notFound(deploy: Deploy, request: Request) {
  const page = deploy.files.get('/404.html');
  return page ? serveFile(page, request, deploy.headers, 404) : plain(404, 'Not found.');
}
