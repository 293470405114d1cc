import { catalogue, type CataloguePost } from '../../generated/catalogue.js';
import { Refusal } from '../../http/refusal.tsx';

/** The post of an id, while it is in the content. */
export function postOf(id: string | undefined): CataloguePost | undefined {
  return catalogue.posts.find((post) => post.id === id);
}

/** The post that a comment is meant for; with comments off it is as unknown as one that does not exist. @throws Refusal */
export function commentablePost(id: string | undefined): CataloguePost {
  const post = postOf(id);
  if (!post || post.comments === 'off') throw new Refusal('notFound');
  return post;
}
