import type { IncomingMessage, ServerResponse } from 'node:http';

const plainHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** The Web `Request` of a Node request, its address from the Host header; undefined when the two make no address. */
export function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '', headers } = incoming;
  if (!url.startsWith('/') || !plainHost.test(headers.host ?? '')) return undefined;
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming);
  const init: RequestInit & { duplex: 'half' } = { method, headers: headersOf(incoming), body, duplex: 'half' };
  try {
    return new Request(`http://${headers.host}${url}`, init);
  } catch {
    // A method that the Web's Request refuses (TRACE), a port out of range.
    return undefined;
  }
}

/** The address the connection came from; an IPv4 address is written as one also when it came through an IPv6 socket. */
export const addressOf = ({ socket }: IncomingMessage) => (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');

/** Sends a Web `Response` as Node's answer. */
export async function sendResponse(response: Response, outgoing: ServerResponse) {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const setCookies = response.headers.getSetCookie();
  if (setCookies.length > 0) outgoing.setHeader('set-cookie', setCookies);
  // Whole: every answer here lies in memory already, and a stream costs several times as much as the rest of the answer.
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function headersOf({ rawHeaders }: IncomingMessage) {
  const headers = new Headers();
  for (let i = 0; i < rawHeaders.length; i += 2) headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  return headers;
}

/** The body, read only when somebody reads it: a refused request's body is then left for Node to throw away. */
function bodyOf(incoming: IncomingMessage) {
  const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
