import { messages } from '../../i18n/messages.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import type { CatalogueText } from '../../generated/catalogue.js';
import { BackToPost } from './BackToPost.tsx';
import { CommentList } from './CommentList.tsx';
import { openness, pageOf } from './post-facts.ts';
import { commentablePost } from './posts.ts';
import { publishedList } from './public-store.ts';
import { replyPage } from './reply.tsx';
import { countOf } from './thread.ts';

/** Everyone's, but never older than the store: what a moderator took off must not live on in a cache. */
const shared = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept' };

async function listPage({ lang, json, now }: Call, post: CatalogueText): Promise<Response> {
  const comments = await publishedList(post.id);
  if (json) return jsonResponse({ post: post.id, count: countOf(comments), comments }, 200, shared);
  const t = messages[lang].comments;
  const title = t.liveTitle(pageOf(post, lang)?.title ?? post.id);
  const view = (
    <>
      <BackToPost post={post} lang={lang} />
      <h1>{title}</h1>
      {/* The list's own headings are of the third level, as under a post. */}
      <h2 class="visually-hidden">{t.title}</h2>
      <CommentList comments={comments} lang={lang} post={post.id} open={openness(post, now).open} />
    </>
  );
  return pageResponse({ lang, title, view }, 200, { ...shared, 'X-Robots-Tag': 'noindex' });
}

/**
 * `GET /api/comments/<post>`: the published comments as they are now; with `replyTo`, the form that replies to one of
 * them. One round trip to the store.
 */
export const listComments = endpoint({
  methods: ['GET'],
  handle: async (call) => {
    const post = commentablePost(call.params.post);
    const replyTo = call.url.searchParams.get('replyTo');
    return replyTo !== null && !call.json ? replyPage(call, post, replyTo) : listPage(call, post);
  },
});
