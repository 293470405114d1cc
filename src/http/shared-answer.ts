/** How long a copy at Netlify's edge answers by itself, in seconds. */
const freshFor = 20;

/** How much longer it may answer while a new one is fetched, in seconds. Together: the age of the oldest answer. */
const staleFor = 40;

/** What Netlify's edge must know of an answer that is the same for everybody. */
interface Shared {
  /** What the copies are called when they are to go at once (`src/purge.ts`). */
  readonly tags: readonly string[];
  /** The parameters that make another answer; whatever else stands in an address is one copy with it. */
  readonly query: readonly string[];
  /** Whether the first who asks after a quiet time may get the copy from before it. */
  readonly mayBeStale: boolean;
}

/**
 * The headers of an answer that is everybody's. The edge keeps it for seconds (`durable`: one copy for all its places),
 * so a crowd reaches the function a few times a minute; a reader's own browser always asks. What a moderator takes off is
 * purged; should that fail, it is gone within a minute by itself.
 */
export function sharedHeaders({ tags, query, mayBeStale }: Shared): Readonly<Record<string, string>> {
  const stale = mayBeStale ? `, stale-while-revalidate=${staleFor}` : '';
  return {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Netlify-CDN-Cache-Control': `public, durable, max-age=${freshFor}${stale}`,
    'Netlify-Cache-Tag': tags.join(','),
    'Netlify-Vary': `query=${query.join('|')},header=Accept`,
    Vary: 'Accept',
  };
}
