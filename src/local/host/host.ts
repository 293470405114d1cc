import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBackground } from './background.ts';
import { dispatch } from './dispatch.ts';
import { addressOf, sendResponse, toRequest } from './node-http.ts';
import { plain } from './plain.ts';
import type { Caller, Deploy } from './types.ts';

/** Answers the addresses of one's own machine (`/_local/…`); undefined for any other. */
export type LocalRoutes = (request: Request) => Promise<Response> | Response | undefined;

/** A running host. */
export interface Host {
  port: number;
  /** Swaps the version that is served; requests under way finish on the one they began with. */
  use: (deploy: Deploy) => void;
  waitUntil: Caller['waitUntil'];
  /** Stops listening, then waits for requests under way and for the work they left behind. */
  close: () => Promise<void>;
}

/** Serves the current version of the site on this machine only, on IPv4 and (where there is one) IPv6 loopback. */
export async function startHost({ port, local }: { port: number; local: LocalRoutes }): Promise<Host> {
  const background = createBackground();
  let deploy: Deploy | undefined;

  const answer = async (request: Request, ip: string) => {
    const own = await local(request);
    if (own) return own;
    if (!deploy) return plain(503, 'The site is being built for the first time.', { 'Retry-After': '5' });
    return dispatch(deploy, request, { ip, waitUntil: background.add });
  };

  const listener = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    try {
      const request = toRequest(incoming);
      const response = request ? await answer(request, addressOf(incoming)) : plain(400, 'Bad request.');
      await sendResponse(response, outgoing);
    } catch (error) {
      console.error('The host failed:', error);
      outgoing.destroy();
    } finally {
      incoming.resume();
    }
  };

  const servers = await listenOnLoopback(port, () => createServer((...exchange) => void listener(...exchange)));
  return {
    port: (servers[0]?.address() as AddressInfo).port,
    use: (next) => void (deploy = next),
    waitUntil: background.add,
    async close() {
      await Promise.all(servers.map(closeServer));
      await background.settle();
    },
  };
}

/** `localhost` may mean ::1 first, so both are listened on; a machine without IPv6 has one. */
async function listenOnLoopback(port: number, create: () => Server) {
  const v4 = await listen(create(), port, '127.0.0.1');
  const v6 = await listen(create(), (v4.address() as AddressInfo).port, '::1').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') return undefined;
    v4.close();
    throw error;
  });
  return v6 ? [v4, v6] : [v4];
}

function listen(server: Server, port: number, address: string) {
  return new Promise<Server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
}

/** Gives requests under way five seconds. */
async function closeServer(server: Server) {
  const closed = new Promise((resolve) => server.close(resolve));
  const patience = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearTimeout(patience);
}
