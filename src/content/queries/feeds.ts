import { evenings } from './evenings.ts';
import { once } from './once.ts';
import { promises } from './promises.ts';

/** What a feed is of. */
export type FeedKind = 'posts' | 'evenings' | 'promises' | 'comments';

/** The feeds of this site: a municipality without evenings, or without promises, has no feed of them. */
export const feedKinds = once(async (): Promise<FeedKind[]> => {
  const counts = { posts: 1, evenings: (await evenings()).length, promises: (await promises()).length, comments: 1 };
  return (Object.keys(counts) as FeedKind[]).filter((kind) => counts[kind] > 0);
});
