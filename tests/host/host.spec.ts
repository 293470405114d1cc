import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startHost, type Host } from '../../src/local/host/host.ts';
import { deployOf, fn } from './deploy.ts';

let host: Host;
const finished: string[] = [];
const started = Promise.withResolvers<undefined>();
const released = Promise.withResolvers<undefined>();

beforeAll(async () => {
  host = await startHost({ port: 0, local: ({ url }) => (url.endsWith('/_local/') ? new Response('own') : undefined) });
});
afterAll(() => host.close());

const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${host.port}${path}`, init);

test('before the first version: a plain "soon", while the machine’s own addresses answer', async () => {
  const answer = await ask('/');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await (await ask('/_local/')).text()).toBe('own');
});

test('a version is swapped in, and functions hear the request as it was', async () => {
  host.use(
    await deployOf(
      fn({ path: '/form' }, async (request) => {
        const form = await request.formData();
        const file = form.get('file') as File;
        return Response.json({ name: form.get('name'), file: [file.name, (await file.bytes()).join()] });
      }),
      fn({ path: '/who' }, ({ url }, { ip }) => Response.json({ url, ip })),
      fn({ path: '/reads' }, async (request) => new Response(await request.text().catch(() => 'cut off'))),
      fn({ path: '/refuses' }, () => new Response('too much', { status: 413 })),
      fn({ path: '/cookies' }, () => {
        const headers = new Headers([
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ]);
        return new Response('', { headers });
      }),
      fn({ path: '/later' }, (_request, { waitUntil }) => {
        waitUntil(delay(50).then(() => finished.push('later')));
        return new Response('at once');
      }),
      fn({ path: '/slow' }, async () => {
        started.resolve(undefined);
        await released.promise;
        return new Response('too late');
      }),
      fn({ path: '/breaks' }, () => {
        const body = new ReadableStream({ pull: (controller) => controller.error(new Error('half way')) });
        return new Response(body);
      }),
    ),
  );
  expect((await ask('/')).status).toBe(200);
});

test('a multipart body arrives whole, bytes and letters', async () => {
  const form = new FormData();
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  form.set('name', 'Åsa "Ö" 🌲');
  form.set('file', new File([bytes], 'kuva ä.bin'));
  const answer = await ask('/form', { method: 'POST', body: form });
  expect(await answer.json()).toEqual({ name: 'Åsa "Ö" 🌲', file: ['kuva ä.bin', bytes.join()] });
});

test('the address is the socket’s and the Host header’s, whatever other headers claim', async () => {
  const headers = { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Host': 'evil.example', 'Client-IP': '203.0.113.9' };
  const answer = await ask('/who?a=b', { headers });
  expect(await answer.json()).toEqual({ url: `http://127.0.0.1:${host.port}/who?a=b`, ip: '127.0.0.1' });
});

test('several cookies stay several', async () => {
  expect((await ask('/cookies')).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('a body that nobody reads does not block the next request of its connection', async () => {
  const body = 'x'.repeat(300_000);
  const sent = [`POST /refuses HTTP/1.1\r\nHost: h\r\nContent-Length: ${body.length}\r\n\r\n${body}`, get('/who')];
  const answers = await raw(sent.join(''));
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
});

test.each([
  ['a path that climbs', get('/../../netlify.toml'), 404],
  ['a coded path that climbs', get('/%2e%2e/%2e%2e%2fnetlify.toml'), 404],
  ['no host', 'GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n', 400],
  ['a host with a path in it', 'GET / HTTP/1.1\r\nHost: a/who?\r\nConnection: close\r\n\r\n', 400],
  ['a host with a user in it', 'GET / HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n', 400],
  ['a whole address as the path', get('http://elsewhere.example/'), 400],
  ['a method that the Web refuses', get('/').replace('GET', 'TRACE'), 400],
])('%s', async (_what, message, status) => {
  expect(await raw(message)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test('a reader who leaves before the answer takes nothing down', async () => {
  const socket = connect(host.port, '127.0.0.1', () => socket.write(get('/slow')));
  await started.promise;
  socket.destroy();
  await delay(20);
  released.resolve(undefined);
  expect((await ask('/')).status).toBe(200);
});

test('many bodies that never end hold nobody else up', async () => {
  const begun = 'POST /reads HTTP/1.1\r\nHost: h\r\nContent-Length: 60000\r\n\r\n{';
  const slow = Array.from({ length: 100 }, () => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(begun));
    return socket;
  });
  for (const path of ['/', '/who', '/']) expect((await ask(path)).status).toBe(200);
  for (const socket of slow) socket.destroy();
  expect((await ask('/who')).status).toBe(200);
});

test('an answer that breaks half way ends its connection and nothing else', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(ask('/breaks').then((answer) => answer.text())).rejects.toThrow();
  expect(String(log.mock.calls[0]?.[1])).toContain('half way');
  log.mockRestore();
  expect((await ask('/')).status).toBe(200);
});

test('HEAD over the wire', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const request = httpRequest({ port: host.port, method: 'HEAD', path: '/', agent: false }, (incoming) => {
      text(incoming).then((body) => resolve(`${incoming.headers['content-length']} ${body.length}`), reject);
    });
    request.on('error', reject).end();
  });
  expect(answer).toMatch(/^[1-9]\d* 0$/);
});

test('closing waits for the work that answers left behind', async () => {
  expect(await (await ask('/later')).text()).toBe('at once');
  expect(finished).toEqual([]);
  await host.close();
  expect(finished).toEqual(['later']);
});

function get(path: string) {
  return `GET ${path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n`;
}

/** Sends bytes as they are, which no polite client would, and returns all that comes back. */
async function raw(message: string) {
  const socket = connect(host.port, '127.0.0.1');
  socket.write(message);
  return text(socket);
}
