import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReplyError, type RedisEngine } from './engine.ts';
import { acceptLockingFlag } from './locking-flag.ts';
import { endpoints, Refusal, toBase64, type Answer } from './rest.ts';

/** What the gateway serves, and to whom. Without a port the system chooses a free one. */
export interface GatewayOptions {
  engine: RedisEngine;
  token: string;
  port?: number;
}

/** A running gateway. Closing it ends every connection; the engine is left to whoever opened it. */
export interface Gateway {
  url: string;
  close(): Promise<void>;
}

/** The largest body taken, in bytes. */
const mostBytes = 10 * 1024 * 1024;

/** Starts an HTTP server on this machine that speaks Upstash's REST protocol over the engine. */
export async function startGateway({ engine, token, port = 0 }: GatewayOptions): Promise<Gateway> {
  const flexible = acceptLockingFlag(engine);
  const server = createServer((request, response) => {
    const encode = request.headers['upstash-encoding'] === 'base64' ? toBase64 : (answer: Answer) => answer;
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    answer(request, token, flexible).then(
      (done) => send(200, Array.isArray(done) ? done.map(encode) : encode(done)),
      (error: Error) => send(statusOf(error), { error: error.message }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function answer(request: IncomingMessage, token: string, engine: RedisEngine): Promise<Answer | Answer[]> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const endpoint = Object.hasOwn(endpoints, pathname) ? endpoints[pathname] : undefined;
  const body = await readBody(request);
  if (!endpoint) throw new Refusal(404, 'Not Found');
  if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) throw new Refusal(401, 'Unauthorized');
  if (request.method !== 'POST') throw new Refusal(405, 'Method Not Allowed');
  return endpoint(engine, parse(body));
}

/** Reads to the end even what is too long, so that the refusal gets through. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  if (size > mostBytes) throw new Refusal(413, 'ERR max request size exceeded');
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'ERR failed to parse the request body as JSON');
  }
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

/** Redis's own errors are 400 in Upstash's protocol; anything else means the engine is out of order. */
function statusOf(error: Error): number {
  if (error instanceof Refusal) return error.status;
  return error instanceof ReplyError ? 400 : 503;
}
