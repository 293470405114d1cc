import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Netlify's entry of a bundled function is called with: an event, where the answer goes, and Lambda's context. */
type LambdaHandler = (event: object, out: PassThrough, context: object) => Promise<void>;

/** What comes before the answer's body. */
interface Head {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
}

const heads = new WeakMap<PassThrough, Head>();

/** What Lambda gives to a function that streams its answer. */
const awslambda = {
  streamifyResponse: (handler: LambdaHandler) => handler,
  HttpResponseStream: {
    from(out: PassThrough, head: Head) {
      heads.set(out, head);
      return out;
    },
  },
};

function headersOf({ headers = {}, multiValueHeaders = {} }: Head): Headers {
  const found = new Headers(headers);
  for (const [name, values] of Object.entries(multiValueHeaders)) {
    found.delete(name);
    for (const value of values) found.append(name, value);
  }
  return found;
}

/** A function as Netlify deploys it: its own entry with its own bootstrap, called as Lambda calls it. */
export async function loadDeployed(dir: string) {
  Object.assign(globalThis, { awslambda });
  const entry = pathToFileURL(join(dir, '___netlify-entry-point.mjs')).href;
  const { handler } = (await import(/* @vite-ignore */ entry)) as { handler: LambdaHandler };
  /** @param route the one of the function's routes that Netlify matched */
  return async (request: Request, route: string): Promise<Response> => {
    const out = new PassThrough();
    const body = text(out);
    const event = {
      rawUrl: request.url,
      path: new URL(request.url).pathname,
      route,
      httpMethod: request.method,
      headers: { ...Object.fromEntries(request.headers), 'x-nf-client-connection-ip': '192.0.2.1' },
      body: await request.text(),
      isBase64Encoded: false,
    };
    await handler(event, out, { awsRequestId: 'a-request', clientContext: {} });
    const head = heads.get(out);
    if (!head) throw new Error('The function did not answer.');
    const { statusCode: status } = head;
    const told = await body;
    return new Response([204, 303, 304].includes(status) ? null : told, { status, headers: headersOf(head) });
  };
}
