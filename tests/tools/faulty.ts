import { AsyncLocalStorage } from 'node:async_hooks';
import type { Mail } from '../../src/mail/compose.tsx';
import type { House } from './handlers.ts';

/**
 * What befalls an act at one of its requests to the store. `refused`: that request and all after it fail. `lost`: it is
 * carried out, its answer gets lost, and all after it fail. `cut`: it is carried out and its answer gets lost, once.
 * `killed`: it is carried out, and nothing of the function goes on, no mail either.
 */
export const faults = ['refused', 'lost', 'cut', 'killed'] as const;

export type Fault = (typeof faults)[number];

/** The build hook of these tests, and when it was called; milliseconds since 1970 (UTC). */
export const hook = 'https://hook.example/build';
export const builds: number[] = [];

/** One act under way, with what is to befall it, and how many requests it has made. */
class Run {
  requests = 0;
  readonly killed = Promise.withResolvers<null>();
  readonly #over = Promise.withResolvers<never>();
  readonly fault: Fault | null;
  readonly at: number;

  constructor(fault: Fault | null, at: number) {
    this.fault = fault;
    this.at = at;
  }

  get dead(): boolean {
    return this.fault === 'killed' && this.requests >= this.at;
  }

  /** What a dead function waits for, for ever. */
  hang(): Promise<never> {
    this.killed.resolve(null);
    return this.#over.promise;
  }

  /** Lets what hangs end, after everything was looked at. */
  bury(): void {
    this.#over.promise.catch(() => {});
    this.#over.reject(new TypeError('buried'));
  }

  async ask(request: () => Promise<Response>): Promise<Response> {
    this.requests += 1;
    const { fault, at, requests } = this;
    if (fault === null || requests < at) return request();
    if (requests === at && fault !== 'refused') await request();
    else if (fault === 'cut') return request();
    if (fault === 'killed') return this.hang();
    throw new TypeError('fetch failed');
  }
}

const runs = new AsyncLocalStorage<Run>();

/** The letters the mail server took so far. */
export const letters: (Pick<Mail, 'to' | 'subject' | 'text'> & { readonly id: string })[] = [];

/** In the place of nodemailer: takes every letter, none from the dead. */
export const mailer = {
  createTransport: () => ({
    async sendMail(mail: { messageId: string; to: { address: string }; subject: string; text: string }) {
      const run = runs.getStore();
      if (run?.dead) return run.hang();
      const { messageId: id, subject, text } = mail;
      letters.push({ id, to: mail.to.address, subject, text });
    },
    close() {},
  }),
};

/**
 * Puts itself between the functions and the store, which it asks without the network: thousands of requests are walked.
 * @returns what takes it away again
 */
export function standBetween({ store }: Pick<House, 'store'>): () => void {
  const real = globalThis.fetch;
  const headers = new Headers();
  // As much of an answer as the client looks at: to make a whole one takes longer than to ask the engine.
  const ask = async (body: BodyInit | null | undefined) => {
    const result = await store(...(JSON.parse(String(body)) as unknown[]).map(String));
    return { ok: true, status: 200, headers, text: async () => JSON.stringify({ result }) } as Response;
  };
  globalThis.fetch = async (input, init) => {
    const run = runs.getStore();
    if (String(input) === hook) {
      if (run?.dead) return run.hang();
      builds.push(Date.now());
      return new Response();
    }
    return run ? run.ask(() => ask(init?.body)) : ask(init?.body);
  };
  return () => void (globalThis.fetch = real);
}

/**
 * Carries an act out under a fault.
 * @param settle waits for what follows the answer
 * @returns its answer, null when it was killed before there was one, or its error; how many requests it made, until the
 * answer and in all; and what ends it for good
 */
export async function under<T>(fault: Fault | null, at: number, act: () => Promise<T>, settle: () => Promise<void>) {
  const run = new Run(fault, at);
  const answering = runs.run(run, act);
  let error: unknown;
  const answer = await Promise.race([answering, run.killed.promise]).catch((thrown: unknown) => {
    error = thrown;
    return null;
  });
  const untilAnswer = run.requests;
  await Promise.race([settle(), run.killed.promise]);
  const bury = async () => {
    run.bury();
    await Promise.allSettled([answering]);
    await settle();
  };
  return { answer, error, untilAnswer, requests: run.requests, bury };
}
