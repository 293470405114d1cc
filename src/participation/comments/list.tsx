import { messages } from '../../i18n/messages.ts';
import { endpoint } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import { CommentList } from './CommentList.tsx';
import { commentablePost } from './posts.ts';
import { pageOf } from './post-facts.ts';
import { publishedList } from './store.ts';
import { countOf } from './thread.ts';

/** Everyone's, but never older than the store: what a moderator took off must not live on in a cache. */
const shared = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept' };

/** `GET /api/comments/<post>`: the published comments as they are now; one round trip to the store. */
export const listComments = endpoint({
  methods: ['GET'],
  handle: async ({ params, lang, json }) => {
    const post = commentablePost(params.post);
    const comments = await publishedList(post.id);
    if (json) return jsonResponse({ post: post.id, count: countOf(comments), comments }, 200, shared);
    const t = messages[lang];
    const page = pageOf(post, lang);
    const title = t.comments.liveTitle(page?.title ?? post.id);
    const view = (
      <>
        {page && (
          <p class="back">
            <a href={page.path}>{t.comments.backToPost}</a>
          </p>
        )}
        <h1>{title}</h1>
        {/* The list's own headings are of the third level, as under a post. */}
        <h2 class="visually-hidden">{t.comments.title}</h2>
        <CommentList comments={comments} lang={lang} />
      </>
    );
    return pageResponse({ lang, title, view }, 200, { ...shared, 'X-Robots-Tag': 'noindex' });
  },
});
