import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { timingSafeEqual, createHash } from 'node:crypto';
import { ReplyError, type RedisEngine, type Reply } from './engine.ts';
import { LockingFlag } from './locking-flag.ts';

/** What the gateway serves, and to whom. */
export interface GatewayOptions {
  engine: RedisEngine;
  token: string;
  port?: number;
}

const MOST_BYTES = 10 * 1024 * 1024;

/** A refusal with its HTTP status. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Answer = { result: Reply } | { error: string };

/** Starts an HTTP server on this machine that speaks Upstash's REST protocol over the engine. */
export async function startGateway({ engine, token, port = 0 }: GatewayOptions) {
  const flag = new LockingFlag();
  const server = createServer((request, response) => {
    const encode = request.headers['upstash-encoding'] === 'base64' ? toBase64 : asIs;
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    answer(request, token, engine, flag).then(
      (done) => send(200, Array.isArray(done) ? done.map(encode) : encode(done)),
      (error: Error) => send(statusOf(error), { error: error.message }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    /** Where the gateway listens. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Ends every connection; the engine is left to whoever opened it. */
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, token: string, engine: RedisEngine, flag: LockingFlag) {
  const path = new URL(request.url ?? '/', 'http://local').pathname;
  if (!['/', '/pipeline', '/multi-exec'].includes(path)) throw new Refusal(404, 'Not Found');
  if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) throw new Refusal(401, 'Unauthorized');
  if (request.method !== 'POST') throw new Refusal(405, 'Method Not Allowed');
  const body = await readJson(request);
  if (path === '/') return { result: await run(engine, flag, toCommand(body)) };
  if (!Array.isArray(body) || body.length === 0) throw new Refusal(400, 'ERR empty pipeline request');
  const commands = body.map(toCommand);
  return path === '/pipeline' ? runPipeline(engine, flag, commands) : runTransaction(engine, flag, commands);
}

async function run(engine: RedisEngine, flag: LockingFlag, command: string[]): Promise<Reply> {
  return flag.restore(command, await engine.call(flag.strip(command)));
}

/** One after another, each with its own answer; commands of others may come in between. */
async function runPipeline(engine: RedisEngine, flag: LockingFlag, commands: string[][]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const command of commands) {
    const result = await run(engine, flag, command).catch(replyErrorOnly);
    answers.push(result instanceof ReplyError ? { error: result.message } : { result });
  }
  return answers;
}

async function runTransaction(engine: RedisEngine, flag: LockingFlag, commands: string[][]): Promise<Answer[]> {
  const replies = await engine.transaction(commands.map((command) => flag.strip(command)));
  return replies.map((reply) => (reply instanceof ReplyError ? { error: reply.message } : { result: reply }));
}

function replyErrorOnly(error: unknown): ReplyError {
  if (error instanceof ReplyError) return error;
  throw error;
}

function toCommand(given: unknown): string[] {
  if (!Array.isArray(given) || given.length === 0) throw new Refusal(400, 'ERR empty command');
  return given.map((part) => {
    if (typeof part === 'string') return part;
    if (typeof part === 'number' || typeof part === 'boolean') return String(part);
    throw new Refusal(400, 'ERR a command is an array of strings, numbers and booleans');
  });
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Refusal(413, 'ERR max request size exceeded');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'ERR failed to parse the request body as JSON');
  }
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

function statusOf(error: Error): number {
  if (error instanceof Refusal) return error.status;
  return error instanceof ReplyError ? 400 : 503;
}

const asIs = (answer: Answer) => answer;

function toBase64(answer: Answer): Answer {
  if ('error' in answer) return answer;
  // A bare OK stays; inside an array it would be taken for base64 by the client, so there everything is encoded.
  return { result: answer.result === 'OK' ? 'OK' : encodeReply(answer.result) };
}

function encodeReply(reply: Reply): Reply {
  if (typeof reply === 'string') return Buffer.from(reply, 'utf8').toString('base64');
  return Array.isArray(reply) ? reply.map(encodeReply) : reply;
}
