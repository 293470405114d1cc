import { pageOf } from '../../participation/comments/post-facts.ts';
import type { Desk } from '../context.ts';

/** What a text is called in the reader's language, or in the first it exists in; its id once it is gone. */
export function titleOf(id: string, { posts, lang }: Pick<Desk, 'posts' | 'lang'>): string {
  const post = posts.find((each) => each.id === id);
  return (post && pageOf(post, lang)?.title) ?? id;
}
