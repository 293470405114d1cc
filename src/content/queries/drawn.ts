import { evenings } from './evenings.ts';
import { notices } from './notices.ts';
import { once } from './once.ts';
import { posts } from './posts.ts';
import { strategyPages } from './strategy.ts';

/**
 * How many posts, and how many news items, have a drawing of their own as the picture for shared links: the newest. A
 * drawing takes as long as ten pages, and what is shared is new.
 */
const newest = 100;

/** The ids of the texts whose drawing is a picture too. */
export const drawn = once(async (): Promise<ReadonlySet<string>> => {
  const latest = [...(await posts()).slice(0, newest), ...(await notices()).slice(0, newest)];
  const without = latest.filter(({ main }) => main.data.image === undefined);
  return new Set([...without, ...(await evenings()), ...(await strategyPages())].map(({ id }) => id));
});
