import { asList, send } from '../../store/client.ts';
import type { Change } from '../../store/commit.ts';
import type { ListedComment, PublicComment } from './comment.ts';
import { keys } from './keys.ts';
import { thread } from './thread.ts';

/** What puts a comment into its post's public list, or with no view takes it out, for `commit`. */
export function publish(post: string, id: string, view: ListedComment | null): Change[] {
  const entry: Change[] =
    view === null
      ? [
          ['ZREM', keys.order(post), id],
          ['HDEL', keys.views(post), id],
        ]
      : [
          ['ZADD', keys.order(post), String(Date.parse(view.createdAt)), id],
          ['HSET', keys.views(post), id, JSON.stringify(view)],
          ['SADD', keys.posts, post],
        ];
  return [...entry, { join: keys.list(post), order: keys.order(post), values: keys.views(post) }];
}

function readList(list: string | null): PublicComment[] {
  return thread(asList(JSON.parse(list ?? '[]') as ListedComment[]));
}

/** The published comments of a post, as they are read. One round trip. @throws StoreDown */
export async function publishedList(post: string): Promise<PublicComment[]> {
  return readList(await send<string | null>('GET', keys.list(post)));
}

/** The prepared lists of all posts, for the build. @throws StoreDown */
export async function allPublishedLists(): Promise<Map<string, PublicComment[]>> {
  const posts = await send<string[]>('SMEMBERS', keys.posts);
  if (posts.length === 0) return new Map();
  const lists = await send<(string | null)[]>('MGET', ...posts.map(keys.list));
  return new Map(posts.map((post, i) => [post, readList(lists[i] ?? null)]));
}
