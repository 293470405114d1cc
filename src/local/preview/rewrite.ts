import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What becomes of an HTML page on its way out. */
export type Rewrite = (page: string, status: number) => Promise<string>;

const withoutLength = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length'));

/**
 * Holds an HTML answer back until it is whole and sends what `rewrite` makes of it; any other answer passes as it is.
 * Astro's server writes straight into the response, so this is the one place to see its pages and its faults.
 */
export function rewriteHtml(outgoing: ServerResponse, rewrite: Rewrite): void {
  const { writeHead, write, end } = outgoing;
  const parts: Buffer[] = [];
  let isPage: boolean | undefined;
  let head: Parameters<typeof writeHead> | undefined;

  const looksLikePage = () => {
    const given = head?.find((part): part is OutgoingHttpHeaders => typeof part === 'object' && !Array.isArray(part));
    const type = outgoing.getHeader('content-type') ?? given?.['content-type'] ?? given?.['Content-Type'];
    return String(type).startsWith('text/html');
  };
  /** Gives the response its own methods back, which use each other, and sends the head that was held back. */
  const release = () => {
    Object.assign(outgoing, { writeHead, write, end });
    if (head) Reflect.apply(writeHead, outgoing, head);
  };
  /** The first byte decides. */
  const decide = () => {
    if (isPage !== undefined) return isPage;
    isPage = looksLikePage();
    if (!isPage) release();
    return isPage;
  };
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  const send = async () => {
    const status = head ? Number(head[0]) : outgoing.statusCode;
    const page = await rewrite(Buffer.concat(parts).toString(), status);
    // The length is another now.
    outgoing.removeHeader('Content-Length');
    head = head?.map((part) => (typeof part === 'object' ? withoutLength(part) : part)) as typeof head;
    release();
    outgoing.end(page);
  };

  outgoing.writeHead = (...given: unknown[]) => {
    head = given as Parameters<typeof writeHead>;
    return outgoing;
  };
  outgoing.write = (...given: unknown[]) => {
    if (!decide()) return Reflect.apply(write, outgoing, given) as boolean;
    keep(given[0]);
    return true;
  };
  outgoing.end = (...given: unknown[]) => {
    if (!decide()) return Reflect.apply(end, outgoing, given) as ServerResponse;
    keep(given[0]);
    send().catch((error: unknown) => outgoing.destroy(error as Error));
    return outgoing;
  };
}
