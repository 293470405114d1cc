import type { Context } from '@netlify/functions';
import { afterAll, afterEach, beforeAll, beforeEach, vi, type MockInstance } from 'vitest';
import comments from '../../functions/comments.ts';
import desk from '../../functions/desk.ts';
import feedback from '../../functions/feedback.ts';
import health from '../../functions/health.ts';
import notices from '../../functions/notices.ts';
import receipt from '../../functions/receipt.ts';
import reports from '../../functions/reports.ts';
import signups from '../../functions/signups.ts';
import subscriptions from '../../functions/subscriptions.ts';
import { matchFunction } from '../../src/local/host/match-function.ts';
import { startGateway, type Gateway } from '../../src/local/redis/gateway.ts';
import { staticStamp } from '../../src/participation/shared/stamp.ts';
import { restoreCatalogue } from '../fixtures/generated.ts';
import { engines, type Opened } from '../store/contract.ts';
import { token } from '../store/gateway-token.ts';
import { startMailSink } from './mail-sink.ts';
import { openFunctions } from './routes.ts';

/** The site's address in the tests, and who may sign in there. */
export const home = 'https://osallistu.testila.example';
export const staff = { moderator: 'anna@testila.example', official: 'outi@testila.example' };

/** When the tests happen; a day on which no clock is changed, far from midnight. */
export const noon = Date.parse('2026-06-09T09:00:00Z');

/** How a request is sent, where it differs from a browser's form. */
export interface Sending {
  readonly lang?: string;
  /** Fields as JSON, and JSON for an answer. */
  readonly json?: boolean;
  readonly method?: string;
  readonly ip?: string;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Leaves out what a browser would say of where a form comes from. */
  readonly bare?: boolean;
  /** The whole body, instead of fields. */
  readonly body?: BodyInit;
}

export type Fields = Readonly<Record<string, string>>;

/** Mails, builds and numbers are seen to after the answer; these requests may already have begun when it comes. */
const followsTheAnswer = (body: string) => {
  const [, , , key] = JSON.parse(body) as unknown[];
  return ['outbox', 'rebuild', 'signups:news'].includes(String(key)) || String(key).startsWith('activity:');
};

/** Loaded when a test first asks for them. */
let functions: ReturnType<typeof openFunctions> | undefined;

const accepts = (json?: boolean) => ({ Accept: json ? 'application/json' : 'text/html,*/*;q=0.8' });

/**
 * The functions with a store and a mail server behind them, for one spec file: each test begins with an empty store, at
 * `noon`. Over a real Redis the time is the real one, as the server's own clock cannot be moved.
 */
export function openHouse(kind: 'embedded' | 'redis-server' = 'embedded') {
  const background: Promise<unknown>[] = [];
  let opened: Opened;
  let gateway: Gateway;
  let sink: Awaited<ReturnType<typeof startMailSink>>;
  const reported: string[] = [];
  const acts: string[] = [];
  let fetched: MockInstance<typeof fetch>;
  let log: MockInstance<typeof console.error>;
  let actLog: MockInstance<typeof console.info>;

  const env = { ...process.env };

  beforeAll(async () => {
    fetched = vi.spyOn(globalThis, 'fetch');
    log = vi.spyOn(console, 'error').mockImplementation((line) => void reported.push(String(line)));
    actLog = vi.spyOn(console, 'info').mockImplementation((line) => void acts.push(String(line)));
    opened = await (engines[kind] as () => Promise<Opened>)();
    gateway = await startGateway({ engine: opened.engine, token });
    sink = await startMailSink();
  });
  beforeEach(async () => {
    Object.assign(process.env, {
      URL: home,
      SECRET: 'a secret for tests that is long enough',
      STAFF: `${staff.moderator}:moderator,${staff.official}:official`,
      MAIL_FROM: 'kylailta@testila.example',
      SMTP_URL: sink.url,
      UPSTASH_REDIS_REST_URL: gateway.url,
      UPSTASH_REDIS_REST_TOKEN: token,
    });
    await opened.engine.call(['FLUSHALL']);
    sink.received.length = 0;
    reported.length = 0;
    acts.length = 0;
    if (kind === 'embedded') vi.setSystemTime(noon);
  });
  afterEach(async () => {
    await house.settle();
    restoreCatalogue();
    vi.useRealTimers();
  });
  afterAll(async () => {
    fetched.mockRestore();
    log.mockRestore();
    for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, env);
    actLog.mockRestore();
    await sink.close();
    await gateway.close();
    await opened.end();
  });

  function context(ip: string, params: Record<string, string>): Context {
    return { ip, params, waitUntil: (work: Promise<unknown>) => background.push(work) } as unknown as Context;
  }

  function request(path: string, fields: Fields | undefined, sending: Sending): Request {
    const { lang, json, cookie, headers, method = fields ? 'POST' : 'GET' } = sending;
    const url = new URL(path, home);
    if (lang) url.searchParams.set('lang', lang);
    const type = json ? 'application/json' : 'application/x-www-form-urlencoded';
    const body = sending.body ?? (json ? JSON.stringify(fields) : new URLSearchParams(fields).toString());
    const sent: Fields = fields ? { 'Content-Type': type } : {};
    return new Request(url, {
      method,
      headers: { ...accepts(json), ...sent, ...(cookie && { Cookie: cookie }), ...headers },
      ...(fields && !['GET', 'HEAD'].includes(method) && { body }),
    });
  }

  const house = {
    /** Sends a comment: a good one to the open post, with the static page's stamp, but for what is given. */
    comment(fields: Fields = {}, sending: Sending = {}): Promise<Response> {
      const good = { post: 'open', lang: 'fi', name: 'Maija', text: 'Hyvä ajatus.' };
      const form: Fields = sending.json ? {} : { stamp: staticStamp('comments'), website: '' };
      const sent = { ...good, ...form, ...fields };
      return comments(request('/api/comments', sent, sending), context(sending.ip ?? '192.0.2.1', {}));
    },
    /** Asks for new posts by e-mail, with the static page's stamp, but for what is given. */
    subscribe(fields: Fields = {}, sending: Sending = {}): Promise<Response> {
      const form: Fields = sending.json ? {} : { stamp: staticStamp('subscriptions'), website: '' };
      const sent = { lang: 'fi', email: 'maija@posti.example', ...form, ...fields };
      return subscriptions(request('/api/subscriptions', sent, sending), context(sending.ip ?? '192.0.2.1', {}));
    },
    /** Signs up to the coming evening with the static page's stamp, but for what is given. */
    signUp(fields: Fields = {}, sending: Sending = {}): Promise<Response> {
      const form: Fields = sending.json ? {} : { stamp: staticStamp('signups'), website: '' };
      const sent = { evening: 'coming', lang: 'fi', name: 'Maija', party: '1', ...form, ...fields };
      return signups(request('/api/signups', sent, sending), context(sending.ip ?? '192.0.2.1', {}));
    },
    /** Answers that a page was useful, with the static page's stamp, but for what is given. */
    feedback(fields: Fields = {}, sending: Sending = {}): Promise<Response> {
      const form: Fields = sending.json ? {} : { stamp: staticStamp('feedback'), website: '' };
      const sent = { page: '/blogi/open/', lang: 'fi', useful: 'yes', ...form, ...fields };
      return feedback(request('/api/feedback', sent, sending), context(sending.ip ?? '192.0.2.1', {}));
    },
    /** Asks how many places an evening has left. */
    places(evening = 'coming', sending: Sending = {}): Promise<Response> {
      const asked = request(`/api/signups/${evening}`, undefined, sending);
      return signups(asked, context(sending.ip ?? '192.0.2.1', { evening }));
    },
    /** Asks for the notices in force, or a part of them. */
    notices(part?: string, sending: Sending = {}): Promise<Response> {
      const asked = request(`/api/notices${part ? `/${part}` : ''}`, undefined, sending);
      return notices(asked, context(sending.ip ?? '192.0.2.1', part ? { part } : {}));
    },
    /** Asks whether the site is well. */
    health(): Promise<Response> {
      return health(request('/api/health', undefined, { json: true }), context('192.0.2.1', {}));
    },
    /** Opens the form that replies to a comment. */
    replyForm(post: string, replyTo: string, sending: Sending = {}): Promise<Response> {
      const asked = request(`/api/comments/${post}?replyTo=${replyTo}`, undefined, sending);
      return comments(asked, context(sending.ip ?? '192.0.2.1', { post }));
    },
    /** Reports a comment with a good report, but for what is given. */
    report(comment: string, fields: Fields = {}, sending: Sending = {}): Promise<Response> {
      const form: Fields = sending.json ? {} : { stamp: staticStamp('reports'), website: '' };
      const sent = { comment, lang: 'fi', reason: 'insult', ...form, ...fields };
      return reports(request('/api/reports', sent, sending), context(sending.ip ?? '192.0.2.1', {}));
    },
    /** Opens the form that reports a comment. */
    reportForm(comment: string, sending: Sending = {}): Promise<Response> {
      const asked = request(`/api/reports/${comment}`, undefined, sending);
      return reports(asked, context(sending.ip ?? '192.0.2.1', { comment }));
    },
    /** Fetches the live list of a post. */
    list(post = 'open', sending: Sending = {}): Promise<Response> {
      const asked = request(`/api/comments/${post}`, undefined, sending);
      return comments(asked, context(sending.ip ?? '192.0.2.1', { post }));
    },
    /** Opens a receipt, or posts fields to it. */
    receipt(address: string, fields?: Fields, sending: Sending = {}): Promise<Response> {
      const { pathname, search } = new URL(address, home);
      const code = pathname.split('/')[2] ?? '';
      return receipt(request(pathname + search, fields, sending), context(sending.ip ?? '192.0.2.1', { code }));
    },
    /** Posts a body to a receipt as another program does, which names its type and nothing else. */
    post(address: string, body: BodyInit, ip = '192.0.2.1'): Promise<Response> {
      const url = new URL(address, home);
      return receipt(
        new Request(url, { method: 'POST', body }),
        context(ip, { code: url.pathname.split('/')[2] ?? '' }),
      );
    },
    /** Opens the desk, or posts fields there as the desk's own page does. */
    desk(fields?: Fields, sending: Sending & { readonly path?: string } = {}): Promise<Response> {
      const headers = { ...(fields && !sending.bare && { 'Sec-Fetch-Site': 'same-origin' }), ...sending.headers };
      const asked = request(sending.path ?? '/desk/', fields, { ...sending, headers });
      return desk(asked, context(sending.ip ?? '198.51.100.1', {}));
    },
    /** Sends any request to the function at its address; null: none is there. */
    async visit(asked: Request, ip = '192.0.2.1'): Promise<Response | null> {
      const found = matchFunction(await (functions ??= openFunctions()), asked.method, new URL(asked.url).pathname);
      if (!found) return null;
      return (await found.fn.handler(asked, context(ip, found.params))) as Response;
    },
    /** Waits for what the functions do after their answers. */
    async settle(): Promise<void> {
      while (background.length > 0) await Promise.all(background.splice(0));
    },
    /** The mails that came so far, in no certain order. */
    async mails() {
      await house.settle();
      return [...sink.received];
    },
    /** What the functions wrote to the platform's log of what failed, and of what was done. */
    reported,
    acts,
    /** Lets time pass; milliseconds. */
    pass(ms: number): void {
      vi.setSystemTime(Date.now() + ms);
    },
    /** One command to the store, past the functions. */
    store: (...command: string[]) => opened.engine.call(command),
    /** How many requests to the store an answer took. */
    async roundTrips(ask: () => Promise<unknown>): Promise<number> {
      // What follows an earlier answer is not this one's.
      await house.settle();
      fetched.mockClear();
      await ask();
      const asked = fetched.mock.calls.filter(([url]) => String(url).startsWith(gateway.url));
      return asked.filter(([, init]) => !followsTheAnswer(String(init?.body))).length;
    },
  };
  return house;
}

export type House = ReturnType<typeof openHouse>;
