import type { CataloguePost } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Comment } from '../../participation/comments/comment.ts';
import type { DeskList } from '../../participation/comments/store.ts';
import type { Versioned } from '../../store/records.ts';
import type { Place } from '../paths.ts';
import { Card } from './Card.tsx';
import { placeId } from './ids.ts';

/** A page of one of the desk's lists of comments. */
export function Queue(props: {
  readonly lang: Locale;
  readonly list: DeskList;
  readonly place: Place;
  readonly comments: readonly Versioned<Comment>[];
  readonly posts: readonly CataloguePost[];
}) {
  const { lang, list, place, comments, posts } = props;
  const t = messages[lang].desk;
  if (comments.length === 0) return <p>{t.empty[list]}</p>;
  return (
    <>
      <p class="count">{list === 'waiting' ? t.oldest : t.newest}</p>
      <ol class="queue">
        {comments.map((item) => (
          <li id={placeId(item.record)}>
            <Card
              lang={lang}
              place={place}
              item={item}
              post={posts.find(({ id }) => id === item.record.post)}
              showStatus={list === 'closed'}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
