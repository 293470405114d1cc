/**
 * The kind's keys. A comment is one hash. What can be told from it is kept beside it in the same atomic step: the
 * queue, the newest public ones, and for each post the public views, their order, and all of them as one prepared
 * JSON text, so that readers cost one GET.
 */
export const keys = {
  record: (id: string) => `comment:${id}`,
  waiting: 'comments:waiting',
  published: 'comments:published',
  closed: 'comments:closed',
  due: 'comments:due',
  posts: 'comments:posts',
  order: (post: string) => `comments:order:${post}`,
  views: (post: string) => `comments:views:${post}`,
  list: (post: string) => `comments:list:${post}`,
};
