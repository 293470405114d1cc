import { yearsOf } from '../lists.ts';
import { once } from './once.ts';
import { posts } from './posts.ts';

/** The years of the posts, each with its posts, the newest first. */
export const years = once(async () => yearsOf(await posts()));
