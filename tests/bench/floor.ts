import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis as Upstash } from '@upstash/redis';
import { Redis } from 'ioredis';

/** A bare Node server: the least that any answer costs here. */
export interface Floor {
  url: string;
  /** Lets it answer with the bytes that the site answers with; `/memory`, `/redis` and `/rest` tell where they lie. */
  take: (url: string, headers: Readonly<Record<string, string>>) => Promise<void>;
  close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * Starts it. A GET is answered from memory, from Redis by its own protocol, or from Redis through Upstash's client and
 * the local gateway. A POST is read as JSON and written to Redis in two steps one after the other, as the site does.
 */
export async function startFloor(redisUrl: string): Promise<Floor> {
  const redis = new Redis(redisUrl);
  // Made when first used: the gateway's address is known once the site runs.
  let upstash: Upstash | undefined;
  const rest = () =>
    (upstash ??= new Upstash({
      url: process.env.UPSTASH_REDIS_REST_URL ?? '',
      token: process.env.UPSTASH_REDIS_REST_TOKEN ?? '',
      automaticDeserialization: false,
      responseEncoding: false,
      enableAutoPipelining: false,
      enableTelemetry: false,
    }));
  let kept = { headers: {}, body: Buffer.alloc(0) };
  let written = 0;

  const write = async (request: IncomingMessage) => {
    const data = JSON.stringify(JSON.parse(await bodyOf(request)));
    await redis.incr('floor:gate');
    await redis.hset(`floor:${++written}`, 'version', '1', 'data', data);
    return JSON.stringify({ id: written, status: 'pending', receipt: 'x'.repeat(80) });
  };
  const answers: Record<string, (request: IncomingMessage) => Promise<string | Buffer | null>> = {
    '/memory': async () => kept.body,
    '/redis': () => redis.getBuffer('floor:answer'),
    '/rest': () => rest().get<string>('floor:answer'),
    '/write': write,
  };
  const server = createServer((request, response) => {
    void answers[request.url ?? '']?.(request).then((body) => {
      response.writeHead(request.url === '/write' ? 201 : 200, kept.headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async take(url, headers) {
      const answer = await fetch(url, { headers });
      const body = Buffer.from(await answer.arrayBuffer());
      kept = { headers: { 'content-type': answer.headers.get('content-type') ?? '' }, body };
      await redis.set('floor:answer', body);
    },
    async close() {
      redis.disconnect();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
