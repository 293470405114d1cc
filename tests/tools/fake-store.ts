import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Answers one request in the store's place; `pass` hands it to the real one. */
export type Misbehaviour = (response: ServerResponse, pass: () => Promise<Response>) => void;

/** Ways in which a store, or what stands before it, may fail to be one. */
export const nonsense: Readonly<Record<string, Misbehaviour>> = {
  'a page': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Welcome'),
  'a page as JSON': (response) => json(response, 200, '<html></html>'),
  'an error 500': (response) => json(response, 500, '{"error":"ERR internal"}'),
  'an error 400': (response) => json(response, 400, '{"error":"ERR max requests limit exceeded"}'),
  'a wrong token': (response) => json(response, 401, '{"error":"Unauthorized"}'),
  'no result': (response) => json(response, 200, '{}'),
  'an empty result': (response) => json(response, 200, '{"result":null}'),
  'an empty list': (response) => json(response, 200, '{"result":[]}'),
  'another list': (response) => json(response, 200, '{"result":["Zm9v","YmFy"]}'),
  'a number': (response) => json(response, 200, '{"result":7}'),
  'a text': (response) => json(response, 200, '{"result":"Zm9v"}'),
  'a list of an error': (response) => json(response, 200, '[{"error":"ERR"}]'),
  nothing: (response) => response.writeHead(200).end(),
  'half an answer': (response) =>
    response.writeHead(200, { 'Content-Length': '100' }).end('{"result":[') && response.destroy(),
  'a hang-up': (response) => response.destroy(),
};

const json = (response: ServerResponse, status: number, body: string) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);

/** Lets the real store do what was asked, and loses its answer. */
export const lostAnswer: Misbehaviour = (response, pass) => void pass().then(() => response.destroy());

/** A store that hands some requests to the real one and answers all `from` the nth on in its own way. */
export async function startFakeStore(real: string, misbehave: Misbehaviour, from = 1) {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    const pass = async () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const body = new Uint8Array(await buffer(request));
      const ask = () => fetch(new URL(request.url ?? '/', real), { method: 'POST', headers, body });
      // A kept connection may have gone stale; that is no misbehaviour of the test's.
      return ask().catch(ask);
    };
    if (count >= from) misbehave(response, pass);
    else void pass().then(async (answer) => json(response, answer.status, await answer.text()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
