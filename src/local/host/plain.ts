/** A short answer of the host's own, in plain text. */
export const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=UTF-8', ...headers } });
