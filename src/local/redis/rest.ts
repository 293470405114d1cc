import { ReplyError, type RedisEngine, type Reply } from './engine.ts';

/** One command's answer in Upstash's shape. */
export type Answer = { result: Reply } | { error: string };

/** A request that is refused, with its HTTP status. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What may be asked, by path; each takes the request's JSON. */
export const endpoints: Record<string, (engine: RedisEngine, body: unknown) => Promise<Answer | Answer[]>> = {
  '/': async (engine, body) => ({ result: await engine.call(toCommand(body)) }),
  '/pipeline': (engine, body) => runPipeline(engine, toCommands(body)),
  '/multi-exec': async (engine, body) => (await engine.transaction(toCommands(body))).map(toAnswer),
};

/** One after another, each with its own answer; commands of others may come in between. */
async function runPipeline(engine: RedisEngine, commands: string[][]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const command of commands) answers.push(toAnswer(await engine.call(command).catch(replyErrorOnly)));
  return answers;
}

function replyErrorOnly(error: unknown): ReplyError {
  if (error instanceof ReplyError) return error;
  throw error;
}

const toAnswer = (reply: Reply | ReplyError): Answer =>
  reply instanceof ReplyError ? { error: reply.message } : { result: reply };

function toCommands(body: unknown): string[][] {
  if (!Array.isArray(body) || body.length === 0) throw new Refusal(400, 'ERR empty pipeline request');
  return body.map(toCommand);
}

function toCommand(given: unknown): string[] {
  if (!Array.isArray(given) || given.length === 0) throw new Refusal(400, 'ERR empty command');
  return given.map((part) => {
    if (typeof part === 'string') return part;
    if (typeof part === 'number' || typeof part === 'boolean') return String(part);
    throw new Refusal(400, 'ERR a command is an array of strings, numbers and booleans');
  });
}

/** The answer as the client wants it when it sends `Upstash-Encoding: base64`. */
export function toBase64(answer: Answer): Answer {
  if ('error' in answer) return answer;
  // A bare OK stays; inside an array the client would take it for base64, so there everything is encoded.
  return { result: answer.result === 'OK' ? 'OK' : encode(answer.result) };
}

function encode(reply: Reply): Reply {
  if (typeof reply === 'string') return Buffer.from(reply, 'utf8').toString('base64');
  return Array.isArray(reply) ? reply.map(encode) : reply;
}
