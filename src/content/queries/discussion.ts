import { getCollection } from 'astro:content';
import type { PublicComment } from '../../participation/comments/comment.ts';
import { countOf } from '../../participation/comments/thread.ts';
import { asOf } from '../as-of.ts';
import { once } from './once.ts';

/** What was read of the comments, by the post's id. A post without comments is not among them. */
const lists = once(async () => new Map((await getCollection('comments')).map(({ id, data }) => [id, data])));

/** The published comments of a post, oldest first, as of this build. */
export async function commentsOf(post: string): Promise<readonly PublicComment[]> {
  return (await lists()).get(post)?.comments ?? [];
}

/** How many published comments a post has, as of this build; the places of those that are gone are none. */
export async function commentCountOf(post: string): Promise<number> {
  return countOf(await commentsOf(post));
}

/** How many builds had been wished for when this one read the comments. */
export async function wishOfBuild(): Promise<number> {
  return (await lists()).get(asOf)?.wish ?? 0;
}

const stamps = once(async () => new Map((await getCollection('stamps')).map(({ id, data }) => [id, data.stamp])));

/** The stamp of a kind's form on static pages. */
export async function stampOf(kind: string): Promise<string> {
  return (await stamps()).get(kind) ?? '';
}
