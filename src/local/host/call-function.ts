import { randomUUID } from 'node:crypto';
import type { Context } from '@netlify/functions';
import { plain } from './plain.ts';
import type { Caller, LoadedFunction } from './types.ts';

/** Runs a function with the context Netlify gives it. A failure is the function's own: it is logged and answered 500. */
export async function callFunction(
  { name, handler }: LoadedFunction,
  request: Request,
  caller: Caller,
  params: Record<string, string> = {},
): Promise<Response> {
  try {
    const answer: unknown = await handler(request, contextFor(request, caller, params));
    if (answer === undefined) return new Response(null, { status: 204 });
    if (answer instanceof Response) return answer;
    throw new TypeError('the function answered with something else than a Response');
  } catch (error) {
    console.error(`Function ${name} failed:`, error);
    return plain(500, `Function ${name} failed; the terminal says why.`);
  }
}

/** The parts of Netlify's context that mean something on one's own machine. */
function contextFor(request: Request, { ip, waitUntil }: Caller, params: Record<string, string>): Context {
  const url = new URL(request.url);
  const context: Pick<Context, 'ip' | 'waitUntil' | 'params' | 'requestId' | 'url' | 'geo' | 'server' | 'site'> = {
    ip,
    waitUntil,
    params,
    requestId: randomUUID(),
    url,
    geo: {},
    server: {},
    site: { url: url.origin },
  };
  return context as Context;
}
