import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Comment, Status } from '../../participation/comments/comment.ts';
import { reference } from '../../participation/shared/reference.ts';
import type { CardData, CardProps } from '../context.ts';
import { headingId } from '../ids.ts';
import { deskPath } from '../paths.ts';
import { titleOf } from './title.ts';
import { Which } from './Which.tsx';

const statuses: readonly Status[] = ['published', 'pending', 'refused', 'removed', 'withdrawn'];

/** "3 published, 1 refused": all that are public, and what there is among the newest besides. */
function countsOf({ author, item }: CardData, others: readonly Comment[], lang: Locale): string {
  const { counts } = messages[lang].desk.earlier;
  const isPublic = item.record.status === 'published' ? 1 : 0;
  const parts = statuses.flatMap((status) => {
    const newest = others.filter((comment) => comment.status === status).length;
    const count = status === 'published' ? (author?.published ?? 0) - isPublic : newest;
    return count > 0 ? [counts[status](count)] : [];
  });
  return parts.join(', ');
}

/** Trusts the author, or no longer. */
function Trust(props: CardProps) {
  const { desk, card } = props;
  const { author, item } = card;
  if (!author?.trusted && !author?.mayBeTrusted) return null;
  const t = messages[desk.lang].desk.trust;
  return (
    <form method="post" action={deskPath(desk.lang, desk.place)}>
      <Which {...props} />
      <p class="hint">{t.hint}</p>
      <button
        type="submit"
        name="action"
        value={author.trusted ? 'untrust' : 'trust'}
        class="quiet"
        aria-describedby={headingId(item.record)}
      >
        {author.trusted ? t.withdraw : t.give}
      </button>
    </form>
  );
}

/** What else came from the same e-mail address, which itself is not shown. */
export function Earlier(props: CardProps) {
  const { desk, card } = props;
  if (!card.author) return null;
  const { lang } = desk;
  const t = messages[lang].desk;
  const { record } = card.item;
  const others = card.author.newest.filter(({ id }) => id !== record.id);
  if (others.length === 0) return <p class="hint">{t.earlier.none}</p>;
  return (
    <details>
      <summary aria-describedby={headingId(record)}>{t.earlier.summary(countsOf(card, others, lang))}</summary>
      <ul class="plain-list">
        {others.map(({ id, status, createdAt, post }) => (
          <li>
            {t.status[status]} · {formatDay(createdAt, lang)} · {titleOf(post, desk)} ·{' '}
            <a class="reference" href={deskPath(lang, { find: reference(id) })}>
              {reference(id)}
            </a>
          </li>
        ))}
      </ul>
      <Trust {...props} />
    </details>
  );
}
