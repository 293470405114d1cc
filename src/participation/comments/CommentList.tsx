import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Moment } from '../shared/Moment.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import type { PublicComment } from './comment.ts';

function Comment({ comment, lang }: { readonly comment: PublicComment; readonly lang: Locale }) {
  const { id, name, text, createdAt, editedAt } = comment;
  const t = messages[lang].comments;
  return (
    <li>
      <article id={`comment-${id}`} aria-labelledby={`by-${id}`}>
        <h3 id={`by-${id}`}>
          <bdi>{name}</bdi>
        </h3>
        <p class="meta">
          <Moment at={Date.parse(createdAt)} lang={lang} />
          {editedAt !== null && <> · {t.edited}</>}
        </p>
        <PlainText text={text} lang={comment.lang === lang ? undefined : comment.lang} />
      </article>
    </li>
  );
}

/**
 * The published comments of a post, oldest first. The small script replaces this element with a newer one from the
 * live list; the status line then says what came.
 */
export function CommentList({
  comments,
  lang,
}: {
  readonly comments: readonly PublicComment[];
  readonly lang: Locale;
}) {
  const t = messages[lang].comments;
  return (
    <div id="comment-list">
      <p class="count">{t.count(comments.length)}</p>
      {comments.length > 0 && (
        <ol class="comments">
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} lang={lang} />
          ))}
        </ol>
      )}
    </div>
  );
}
