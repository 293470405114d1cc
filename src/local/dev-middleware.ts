import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { callFunction } from './host/call-function.ts';
import type { LocalRoutes } from './host/host.ts';
import { matchFunction } from './host/match-function.ts';
import { addressOf, sendResponse, toRequest } from './host/node-http.ts';
import { plain } from './host/plain.ts';
import type { Caller } from './host/types.ts';
import type { DevFunctions } from './dev-functions.ts';
import { faultPage, withNotes } from './preview/notes.ts';
import { rewriteHtml } from './preview/rewrite.ts';
import type { ContentWatch } from './preview/watch.ts';

/** What the preview answers besides Astro's pages. */
interface DevSite {
  functions: DevFunctions;
  content: ContentWatch;
  /** The content folder, absolute. */
  contentDir: string;
  /** The addresses of one's own machine, given the way to read the content anew. */
  local: (refresh: () => Promise<void>) => LocalRoutes;
  waitUntil: Caller['waitUntil'];
  dataDir: string;
}

/** Puts the functions and the local addresses in front of `astro dev`, through the same steps as the host. */
export function functionsInDev({
  functions,
  content,
  contentDir,
  local,
  waitUntil,
  dataDir,
}: DevSite): AstroIntegration {
  let toFront = (): unknown => undefined;
  return {
    name: 'functions-in-dev',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const reload = () => {
          server.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(dataDir)) return;
          const isContent = path.startsWith(contentDir);
          functions.changed(isContent && !path.endsWith('.yaml') ? 'content' : 'code');
          if (isContent) content.changed(reload).catch((error: unknown) => console.error(error));
        });
        const localRoutes = local(async () => refreshContent?.({}));

        const answer = async (request: Request, ip: string) => {
          const own = await localRoutes(request);
          const { pathname } = new URL(request.url);
          // The functions are made of what lies under /_build/, so that must not wait for them.
          if (own || pathname.startsWith('/_build/')) return own;
          // A page does not wait for the functions to be bundled anew; only a function does.
          if (!matchFunction(await functions.last(), request.method, pathname)) return undefined;
          const match = matchFunction(await functions.get(), request.method, pathname);
          return match && callFunction(match.fn, request, { ip, waitUntil }, match.params);
        };

        const middleware = async (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => {
          const request = toRequest(incoming);
          const response = request ? await answer(request, addressOf(incoming)) : plain(400, 'Bad request.');
          if (response) return sendResponse(response, outgoing);
          const { pathname } = new URL(request?.url ?? '', 'http://localhost');
          if (!pathname.startsWith('/_build/')) {
            rewriteHtml(outgoing, async (page, status) => {
              const checked = await content.current();
              return status < 500 ? withNotes(page, checked, pathname) : faultPage(checked, pathname);
            });
          }
          next();
        };
        toFront = () =>
          server.middlewares.stack.unshift({
            route: '',
            handle: (incoming: IncomingMessage, outgoing: ServerResponse, next: (error?: unknown) => void) =>
              void middleware(incoming, outgoing, next).catch(next),
          });
      },
      // Only now: Astro has put its own in front, and it refuses an address without its last slash, also a function's.
      'astro:server:start': () => {
        toFront();
      },
    },
  };
}
