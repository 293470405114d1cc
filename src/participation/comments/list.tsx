import { messages } from '../../i18n/messages.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import type { CatalogueText } from '../../generated/catalogue.js';
import { BackToPost } from './BackToPost.tsx';
import { CommentList } from './CommentList.tsx';
import { listVersion } from './list-version.ts';
import { listHeaders } from './live-copies.ts';
import { openness, pageOf } from './post-facts.ts';
import { commentablePost } from './posts.ts';
import { publishedList } from './public-store.ts';
import { replyPage } from './reply.tsx';
import { countOf } from './thread.ts';

async function listPage({ lang, json, now, url }: Call, post: CatalogueText): Promise<Response> {
  const comments = await publishedList(post.id);
  const shared = listHeaders(post.id);
  if (json) return jsonResponse({ post: post.id, count: countOf(comments), comments }, 200, shared);
  const { open } = openness(post, now);
  // The page that asks shows all of it already.
  if (url.searchParams.get('seen') === listVersion(comments, open)) {
    return new Response('', { headers: { ...shared, 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  const t = messages[lang].comments;
  const title = t.liveTitle(pageOf(post, lang)?.title ?? post.id);
  const view = (
    <>
      <BackToPost post={post} lang={lang} />
      <h1>{title}</h1>
      {/* The list's own headings are of the third level, as under a post. */}
      <h2 class="visually-hidden">{t.title}</h2>
      <CommentList comments={comments} lang={lang} post={post.id} open={open} />
    </>
  );
  return pageResponse({ lang, title, view }, 200, { ...shared, 'X-Robots-Tag': 'noindex' });
}

/**
 * `GET /api/comments/<post>`: the published comments as they are now; with `seen`, nothing when they are as the page has
 * them; with `replyTo`, the form that replies to one of them. One round trip to the store.
 */
export const listComments = endpoint({
  methods: ['GET'],
  handle: async (call) => {
    const post = commentablePost(call.params.post);
    const replyTo = call.url.searchParams.get('replyTo');
    return replyTo !== null && !call.json ? replyPage(call, post, replyTo) : listPage(call, post);
  },
});
