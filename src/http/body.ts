/** What a form or a program sent, field by field; texts only. */
export type Fields = Readonly<Record<string, string>>;

/** The largest body we read, in bytes. */
const limit = 64 * 1024;

/** What a request carried: its fields, or why there are none. */
export type Body = { readonly fields: Fields } | { readonly problem: 'tooLarge' | 'notAForm' };

/** Collects a body up to the limit and reads no further. */
async function bytes(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return new Uint8Array();
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Texts only, first one of each name, on an object without a prototype: "__proto__" is a field like any other. */
function collect(entries: Iterable<readonly [string, unknown]>): Fields {
  const fields = Object.create(null) as Record<string, string>;
  for (const [name, value] of entries) {
    if (typeof value === 'number' || typeof value === 'boolean') fields[name] ??= String(value);
    else if (typeof value === 'string') fields[name] ??= value;
  }
  return fields;
}

function fromJson(text: string): Body {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'notAForm' };
  return { fields: collect(Object.entries(value)) };
}

/** Reads a form (either encoding) or a JSON object. Broken UTF-8 becomes replacement characters. */
export async function readBody(request: Request): Promise<Body> {
  const content = await bytes(request);
  if (content === null) return { problem: 'tooLarge' };
  const header = request.headers.get('content-type') ?? '';
  const type = header.split(';', 1)[0]?.trim().toLowerCase();
  try {
    if (type === 'application/x-www-form-urlencoded') {
      return { fields: collect(new URLSearchParams(new TextDecoder().decode(content))) };
    }
    if (type === 'multipart/form-data') {
      return { fields: collect(await new Response(content, { headers: { 'Content-Type': header } }).formData()) };
    }
    if (type === 'application/json') return fromJson(new TextDecoder().decode(content));
  } catch {
    // Falls through: it said what it is and is not.
  }
  return { problem: 'notAForm' };
}

/** Whether the fields came from a program. Programs are told apart by what they send, and need no stamp. */
export function isJson(request: Request): boolean {
  return /^application\/json\b/i.test(request.headers.get('content-type') ?? '');
}
