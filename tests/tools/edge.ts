/** A copy of an answer, as Netlify's edge keeps it. Times in milliseconds. */
interface Copy {
  readonly answer: { status: number; headers: Headers; body: string };
  readonly tags: readonly string[];
  readonly at: number;
  /** How old it may be to answer by itself, and while a new one is fetched. */
  readonly fresh: number;
  readonly usable: number;
}

/**
 * A stand-in for Netlify's edge, which keeps functions' answers as their headers say: `Netlify-CDN-Cache-Control`,
 * `Netlify-Vary` and `Netlify-Cache-Tag` (docs.netlify.com, Caching). One place, as with `durable`. The clock is the
 * caller's.
 */
export function createEdge(origin: (request: Request) => Promise<Response>) {
  const copies = new Map<string, Copy>();
  const rules = new Map<string, string>();
  const counts = { asked: 0, reached: 0 };

  const keyOf = (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    return `${pathname} ${variation(rules.get(pathname) ?? '', searchParams, request.headers)}`;
  };

  async function fetchAnew(request: Request, now: number): Promise<Response> {
    counts.reached++;
    const answer = await origin(request);
    const copy = await copyOf(answer, now);
    if (!copy || request.method !== 'GET') return answer;
    rules.set(new URL(request.url).pathname, answer.headers.get('netlify-vary') ?? '');
    copies.set(keyOf(request), copy);
    return responseOf(copy);
  }

  return {
    /** How many requests came, and how many of them reached a function. */
    counts,
    /** Answers as the edge would. @param now milliseconds since 1970 (UTC) */
    async ask(request: Request, now: number): Promise<Response> {
      counts.asked++;
      const copy = copies.get(keyOf(request));
      const age = copy ? now - copy.at : Infinity;
      if (!copy || age >= copy.usable) return fetchAnew(request, now);
      if (age >= copy.fresh) await fetchAnew(request, now);
      return responseOf(copy);
    },
    /** Netlify's purge: the copies with one of these tags go. */
    purge(tags: readonly string[]): void {
      for (const [key, copy] of copies) if (copy.tags.some((tag) => tags.includes(tag))) copies.delete(key);
    },
  };
}

function variation(rule: string, query: URLSearchParams, headers: Headers): string {
  const parts = rule.split(',').map((part) => part.split('='));
  const named = (kind: string) => parts.filter(([name]) => name === kind).flatMap(([, names = '']) => names.split('|'));
  // Without a rule, the whole query makes another copy.
  const queries = rule.includes('query=') ? named('query').map((name) => query.getAll(name).join()) : [String(query)];
  return JSON.stringify([queries, named('header').map((name) => headers.get(name))]);
}

async function copyOf(answer: Response, at: number): Promise<Copy | null> {
  const rule = answer.headers.get('netlify-cdn-cache-control') ?? '';
  const seconds = (name: string) => Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(rule)?.[1] ?? 0);
  const fresh = seconds('max-age') * 1000;
  if (!/\bpublic\b/.test(rule) || fresh === 0) return null;
  const { status, headers } = answer;
  const usable = fresh + seconds('stale-while-revalidate') * 1000;
  const tags = (headers.get('netlify-cache-tag') ?? '').split(',');
  return { answer: { status, headers, body: await answer.text() }, tags, at, fresh, usable };
}

const responseOf = ({ answer: { status, headers, body } }: Copy) => new Response(body, { status, headers });
