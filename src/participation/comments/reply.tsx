import { catalogue, type CatalogueText } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import type { Call } from '../../http/endpoint.tsx';
import { pageResponse } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { freshStamp } from '../shared/stamp.ts';
import { BackToPost } from './BackToPost.tsx';
import type { Comment } from './comment.ts';
import { CommentForm } from './CommentForm.tsx';
import { mustBeOpen } from './posts.ts';
import { Quote } from './Quote.tsx';
import { findComment } from './store.ts';

/** Whether a comment may be replied to under a post: it is one of its public ones. */
export function canReplyTo(comment: Comment | null, post: CatalogueText): comment is Comment {
  return comment?.post === post.id && comment.status === 'published';
}

/** The form that replies to a comment, under what it replies to. @throws Refusal, StoreDown */
export async function replyPage(call: Call, post: CatalogueText, id: string): Promise<Response> {
  const { lang, site, now } = call;
  mustBeOpen(post, call);
  const parent = (await findComment(id))?.record ?? null;
  if (parent?.post !== post.id) throw new Refusal('notFound');
  if (!canReplyTo(parent, post)) throw new Refusal('notPublic');
  const t = messages[lang].comments.reply;
  const view = (
    <>
      <BackToPost post={post} lang={lang} />
      <h1>{t.title}</h1>
      <h2>{t.quoted}</h2>
      <Quote {...parent} />
      <CommentForm
        lang={lang}
        site={site}
        pages={catalogue.pages}
        post={post}
        stamp={freshStamp(now)}
        values={{ replyTo: id }}
      />
    </>
  );
  return pageResponse({ lang, title: t.title, view });
}
