import type { ComponentChildren } from 'preact';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { commentPlace, replyPath, reportPath } from '../../i18n/routes.ts';
import { Moment } from '../shared/Moment.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import type { PublicComment } from './comment.ts';
import { countOf } from './thread.ts';

interface Props {
  readonly comments: readonly PublicComment[];
  readonly lang: Locale;
  /** The post's id. */
  readonly post: string;
  /** Whether one may still reply. */
  readonly open: boolean;
}

type OneProps = Omit<Props, 'comments'> & { readonly comment: PublicComment };

/** What a reader may do with a comment. */
function Links({ comment: { id }, lang, post, open }: OneProps) {
  const t = messages[lang].comments;
  return (
    <p class="comment-links">
      {open && (
        <a href={replyPath(post, id, lang)} rel="nofollow" aria-describedby={`by-${id}`}>
          {t.reply.link}
        </a>
      )}
      <a href={reportPath(id, lang)} rel="nofollow" aria-describedby={`by-${id}`}>
        {t.report}
      </a>
    </p>
  );
}

/** Who wrote it, as what, and to whom. */
function By({
  comment,
  lang,
  root,
}: {
  readonly comment: PublicComment;
  readonly lang: Locale;
  readonly root?: PublicComment;
}) {
  const t = messages[lang].comments;
  const { name, official } = comment;
  return (
    <>
      <bdi lang={official && comment.lang !== lang ? comment.lang : undefined}>{name}</bdi>
      {official && (
        <>
          {' '}
          <span class="badge">{t.official}</span>
        </>
      )}
      {root && (
        <span class="reply-to">
          {' '}
          {root.removed ? t.reply.toGone : t.reply.to} <bdi>{root.name}</bdi>
        </span>
      )}
    </>
  );
}

function Comment(props: OneProps & { readonly root?: PublicComment; readonly children?: ComponentChildren }) {
  const { comment, lang, root, children } = props;
  const { id, official, text, createdAt, editedAt } = comment;
  const Heading = root ? 'h4' : 'h3';
  return (
    <li>
      <article id={commentPlace(id)} class={official ? 'official' : undefined} aria-labelledby={`by-${id}`}>
        <Heading id={`by-${id}`}>
          <By comment={comment} lang={lang} root={root} />
        </Heading>
        <p class="meta">
          <Moment at={Date.parse(createdAt)} lang={lang} />
          {editedAt !== null && <> · {messages[lang].comments.edited}</>}
        </p>
        <PlainText text={text} lang={comment.lang === lang ? undefined : comment.lang} />
        <Links {...props} />
      </article>
      {children}
    </li>
  );
}

/** Where a comment was that somebody replied to. */
function Gone({ comment, lang, children }: OneProps & { readonly children: ComponentChildren }) {
  return (
    <li>
      <h3 class="gone" id={commentPlace(comment.id)}>
        {messages[lang].comments.gone}
      </h3>
      {children}
    </li>
  );
}

function Replies({ comments, comment: root, ...rest }: OneProps & Pick<Props, 'comments'>) {
  const t = messages[rest.lang].comments;
  const replies = comments.filter(({ replyTo }) => replyTo === root.id);
  if (replies.length === 0) return null;
  return (
    <ol class="replies" aria-label={t.reply.list(root.removed ? t.gone : root.name)}>
      {replies.map((reply) => (
        <Comment key={reply.id} comment={reply} root={root} {...rest} />
      ))}
    </ol>
  );
}

/**
 * The published comments of a post, oldest first, each with its replies. The small script replaces this element with a
 * newer one from the live list; the status line then says what came.
 */
export function CommentList({ comments, ...rest }: Props) {
  const roots = comments.filter(({ replyTo }) => replyTo === null);
  return (
    <div id="comment-list">
      <p class="count">{messages[rest.lang].comments.count(countOf(comments))}</p>
      {roots.length > 0 && (
        <ol class="comments">
          {roots.map((comment) => {
            const Place = comment.removed ? Gone : Comment;
            return (
              <Place key={comment.id} comment={comment} {...rest}>
                <Replies comments={comments} comment={comment} {...rest} />
              </Place>
            );
          })}
        </ol>
      )}
    </div>
  );
}
