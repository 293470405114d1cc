import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startGateway } from '../src/local/redis/gateway.ts';
import { catalogue, deskShells, shells } from './fixtures/generated.ts';
import { engines } from './store/contract.ts';
import { token } from './store/gateway-token.ts';
import { bundleToRun } from './tools/netlify-bundle.ts';
import { loadDeployed } from './tools/deployed.ts';
import { wordsOf } from './tools/html.ts';
import { startMailSink } from './tools/mail-sink.ts';

// What Netlify's bundler makes of the functions, in a folder where nothing else is found, called as Lambda calls it.

const home = 'https://osallistu.testila.example';
const staff = 'anna@testila.example';
const closers: (() => Promise<unknown>)[] = [];
const names = ['comments', 'desk'] as const;
let functions: Record<(typeof names)[number], Awaited<ReturnType<typeof loadDeployed>>>;
let sink: Awaited<ReturnType<typeof startMailSink>>;

beforeAll(async () => {
  vi.spyOn(console, 'info').mockReturnValue();
  const folder = await mkdtemp(join(tmpdir(), 'deployed-'));
  const store = await (engines.embedded as NonNullable<typeof engines.embedded>)();
  const gateway = await startGateway({ engine: store.engine, token });
  sink = await startMailSink();
  closers.push(gateway.close, store.end, sink.close, () => rm(folder, { recursive: true }));
  Object.assign(process.env, {
    URL: home,
    SECRET: 'a secret for tests that is long enough',
    STAFF: `${staff}:moderator`,
    MAIL_FROM: 'kylailta@testila.example',
    SMTP_URL: sink.url,
    UPSTASH_REDIS_REST_URL: gateway.url,
    UPSTASH_REDIS_REST_TOKEN: token,
  });
  const generated = { shell: { shells, deskShells }, catalogue: { catalogue } };
  await bundleToRun(names, folder, generated);
  const loaded = await Promise.all(names.map(async (name) => [name, await loadDeployed(join(folder, name))] as const));
  functions = Object.fromEntries(loaded) as typeof functions;
});
afterAll(async () => {
  for (const close of closers) await close();
});

const get = (path: string, cookie = '') =>
  new Request(home + path, { headers: { Accept: 'text/html', Cookie: cookie } });
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  new Request(home + path, {
    method: 'POST',
    headers: { Accept: 'text/html', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
    body: new URLSearchParams(fields),
  });
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ');

test('a comment is sent, published at the desk, and read', async () => {
  const { comments, desk } = functions;
  const sent = await comments(
    post('/api/comments', { post: 'open', lang: 'fi', name: 'Maija', text: 'Hyvä ajatus.' }),
    '/api/comments',
  );
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).toMatch(/^(https:..[a-z.]+)?\/r\/c[a-z\d]{44}\//);

  expect((await desk(get('/desk/'), '/desk/*')).headers.get('content-security-policy')).toContain("default-src 'none'");
  const asked = await desk(post('/desk/', { email: staff }), '/desk/*');
  // The mail went out after the answer, by the part of the bundle that is loaded late.
  const code = sink.received.map(({ read }) => /\d{6}/.exec(read.subject ?? '')?.[0]).find(Boolean) ?? '';
  const cookie = cookieOf(await desk(post('/desk/', { code }, cookieOf(asked)), '/desk/*'));
  const queue = await (await desk(get('/desk/', cookie), '/desk/*')).text();
  expect(wordsOf(queue)).toContain('Hyvä ajatus.');
  const id = /name="id" value="([a-z\d]{12})"/.exec(queue)?.[1] ?? '';
  expect((await desk(post('/desk/', { action: 'publish', id, version: '1' }, cookie), '/desk/*')).status).toBe(303);

  const list = await comments(get('/api/comments/open'), '/api/comments/:post');
  expect([list.status, wordsOf(await list.text()).includes('Hyvä ajatus.')]).toEqual([200, true]);
});
