import type { Call } from '../../../http/endpoint.tsx';
import { ownName } from '../../../i18n/locales.ts';
import type { Feedback } from '../../../participation/feedback/feedback.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { reference } from '../../../participation/shared/reference.ts';
import { messages } from '../../messages.ts';
import { isFiltering } from '../filter.ts';
import type { Listing } from '../listing.ts';
import { feedbackPath, type FeedbackSpot } from '../paths.ts';
import { FilterForm } from './FilterForm.tsx';
import { Marks } from './Marks.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly call: Call;
  readonly spot: Extract<FeedbackSpot, { page: 'list' }>;
  readonly listing: Listing;
  readonly staff: readonly string[];
  readonly titleOfPage: (page: string) => string;
}

/** A piece of feedback in a list, with the way to its own page. */
function Card({ call, feedback, titleOfPage }: Pick<Props, 'call' | 'titleOfPage'> & { readonly feedback: Feedback }) {
  const { lang, site, now } = call;
  const { id, page, createdAt, assignee } = feedback;
  const heading = `name-${id}`;
  return (
    <article aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={feedbackPath(lang, { page: 'one', id })}>{messages[lang].deskFeedback.one(reference(id))}</a>
      </h2>
      <p class="meta">
        {page && <bdi>{titleOfPage(page)} · </bdi>}
        <Moment at={createdAt} lang={lang} />
        {feedback.lang !== lang && (
          <>
            {' · '}
            <span lang={feedback.lang}>{ownName[feedback.lang]}</span>
          </>
        )}
        {assignee && ` · ${assignee}`}
      </p>
      <Marks lang={lang} feedback={feedback} now={now} />
      <Words lang={lang} site={site} feedback={feedback} of={heading} />
    </article>
  );
}

/** How much a list has, or how much of it a filter found. */
function Count({ call, spot, listing }: Pick<Props, 'call' | 'spot' | 'listing'>) {
  const t = messages[call.lang].deskFeedback;
  const { total, looked, all } = listing;
  if (!isFiltering(spot.filter)) return <p class="count">{all === 0 ? t.empty : t.count(all)}</p>;
  return <p class="count">{looked < all ? t.filter.foundOf(total, looked, all) : t.filter.found(total, looked)}</p>;
}

/** One of the lists of feedback, with its filter. */
export function Inbox(props: Props) {
  const { call, spot, listing } = props;
  const { lang } = call;
  const t = messages[lang].desk.pages;
  const to = (number: number) => feedbackPath(lang, { ...spot, number });
  const { page, pages } = listing;
  return (
    <>
      <FilterForm call={call} spot={spot} staff={props.staff} />
      <Count {...props} />
      <ul class="queue">
        {listing.items.map(({ record }) => (
          <li>
            <Card call={call} feedback={record} titleOfPage={props.titleOfPage} />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav class="pager" aria-label={t.label}>
          {page > 1 && (
            <a href={to(page - 1)} rel="prev">
              {t.previous}
            </a>
          )}
          <span>{t.page(page, pages)}</span>
          {page < pages && (
            <a href={to(page + 1)} rel="next">
              {t.next}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
