import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dispatch } from '../../src/local/host/dispatch.ts';
import type { Deploy } from '../../src/local/host/types.ts';
import { deployOf, fn } from './deploy.ts';

const caller = { ip: '192.0.2.1', waitUntil: () => undefined };
let deploy: Deploy;

beforeAll(async () => {
  deploy = await deployOf(
    fn({ path: '/api/echo/:word', excludedPath: '/api/echo/secret' }, (_request, { params }) => Response.json(params)),
    fn({ path: '/old/kept', method: 'POST' }, () => new Response('function')),
    fn({ path: '/kyl%C3%A4/*', preferStatic: true }, () => new Response('function')),
    fn({ path: '/fails' }, () => Promise.reject(new Error('no luck'))),
    fn({ path: '/silent' }, () => undefined),
    fn({ schedule: '@daily' }, () => new Response('never by address')),
  );
});

const ask = (path: string, init?: RequestInit) => dispatch(deploy, new Request(`http://site${path}`, init), caller);
const seen = async (path: string, init?: RequestInit) => {
  const answer = await ask(path, init);
  return [answer.status, answer.headers.get('location') ?? (await answer.text()).replace(/.*<title>|<.*/gs, '').trim()];
};

describe('order', () => {
  test.each([
    ['a function before a redirect', '/old/kept', 'POST', [200, 'function']],
    ['its method decides', '/old/kept', 'GET', [301, '/new/kept']],
    ['a function that prefers files leaves them alone', '/kyl%C3%A4/', 'GET', [200, 'Kylä']],
    ['and answers the rest', '/kyl%C3%A4/muu', 'GET', [200, 'function']],
    ['a forced redirect before a file', '/about/', 'GET', [302, '/moved/']],
    ['a file before a redirect', '/index.html', 'GET', [200, 'Front']],
    ['a redirect before not found', '/old/a/b?c=d', 'GET', [301, '/new/a/b?c=d']],
    ['a redirect to another site', '/abroad', 'GET', [302, 'https://example.fi/x']],
    ['a rewrite to a file', '/front', 'GET', [200, 'Front']],
    ['a rewrite to a function', '/call', 'GET', [200, '{"word":"rewritten"}']],
    ['a file wants to be read', '/index.html', 'DELETE', [301, '/never/']],
    ['405', '/.well-known/security.txt', 'POST', [405, 'Method not allowed.']],
    ['404', '/nothing', 'GET', [404, 'Not here']],
    ['404 for any method', '/nothing', 'POST', [404, 'Not here']],
    ['a scheduled function has no address', '/.netlify/functions/under-test', 'POST', [404, 'Not here']],
  ])('%s: %s %s', async (_what, path, method, expected) => {
    expect(await seen(path, { method })).toEqual(expected);
  });

  test('405 says what is allowed', async () => {
    expect((await ask('/.well-known/security.txt', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('a function’s path', () => {
  test.each([
    ['/api/echo/a', [200, '{"word":"a"}']],
    ['/api/echo/a/', [200, '{"word":"a"}']],
    ['/api/echo/a%20b', [200, '{"word":"a%20b"}']],
    ['/api/echo/a/b', [404, 'Not here']],
    ['/api/echo/secret', [404, 'Not here']],
  ])('%s', async (path, expected) => {
    expect(await seen(path)).toEqual(expected);
  });

  test('a failure is a plain 500, in the log and nowhere else', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await ask('/fails');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('no luck');
    expect(String(log.mock.calls[0]?.[1])).toContain('no luck');
    log.mockRestore();
  });

  test('no answer is 204, as on Netlify', async () => {
    expect((await ask('/silent')).status).toBe(204);
  });
});

describe('files', () => {
  test('a folder’s address gets its slash, with the query kept', async () => {
    expect(await seen('/kyl%C3%A4?x=1')).toEqual([301, '/kyl%C3%A4/?x=1']);
    expect(await seen('/about?x=1')).toEqual([302, '/moved/?x=1']);
  });

  test.each(['/..%2fnetlify.toml', '/%2e%2e%2fnetlify.toml', '/about/..%2f..%2fnetlify.toml', '/..%5cnetlify.toml'])(
    'nothing outside the folder: %s',
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  test.each(['/_headers', '/_redirects'])('%s is not published', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each(['/%', '/%E0%A4%A', '/api/echo/%ff'])('an address that decodes to nothing is refused: %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test('the rules’ headers are for files, the page of what is not found among them, never for functions', async () => {
    const everywhere = async (path: string) => (await ask(path)).headers.get('x-everywhere');
    expect(await everywhere('/index.html')).toBe('yes');
    expect(await everywhere('/nothing')).toBe('yes');
    expect(await everywhere('/api/echo/a')).toBeNull();
    expect((await ask('/about/index.html')).headers.get('x-rule')).toBe('about');
  });

  test('a reader who has it already is told so, compressed or not', async () => {
    for (const encoding of ['br', 'gzip', 'identity;q=1, br;q=0']) {
      const first = await ask('/', { headers: { 'Accept-Encoding': encoding } });
      const etag = first.headers.get('etag') ?? '';
      const again = await ask('/', { headers: { 'Accept-Encoding': encoding, 'If-None-Match': `"other", W/${etag}` } });
      expect([first.status, again.status]).toEqual([200, 304]);
      expect(again.headers.get('x-everywhere')).toBe('yes');
      expect(first.headers.get('content-encoding')).toBe({ br: 'br', gzip: 'gzip' }[encoding] ?? null);
      expect(await again.text()).toBe('');
    }
  });

  test('every answer of a changeable page asks to be checked again', async () => {
    const { headers } = await ask('/');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  test('HEAD says the length and sends nothing', async () => {
    const [head, get] = [await ask('/', { method: 'HEAD' }), await ask('/')];
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
    expect(await head.text()).toBe('');
  });
});
