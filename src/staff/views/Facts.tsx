import { messages } from '../messages.ts';
import { ownName } from '../../i18n/locales.ts';
import { pageOf } from '../../participation/comments/post-facts.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { reference } from '../../participation/shared/reference.ts';
import type { CardProps } from '../context.ts';
import { deskPath } from '../paths.ts';

/** Where and when a comment was written, in which language, to whom, and what it is called. */
export function Facts({ desk: { lang }, card: { item, post } }: CardProps) {
  const t = messages[lang].desk;
  const { record } = item;
  const page = post && pageOf(post, record.lang);
  return (
    <p class="meta">
      {page ? <a href={page.path}>{page.title}</a> : record.post} · <Moment at={record.createdAt} lang={lang} />
      {record.lang !== lang && (
        <>
          {' · '}
          <span lang={record.lang}>{ownName[record.lang]}</span>
        </>
      )}
      {' · '}
      <span class="reference">{reference(record.id)}</span>
      {record.replyTo && (
        <>
          {' · '}
          <a href={deskPath(lang, { find: reference(record.replyTo.id) })}>{t.replyTo(reference(record.replyTo.id))}</a>
        </>
      )}
    </p>
  );
}

/** What a moderator should know of a comment before reading it, in a word or two each. */
export function Marks({ desk: { lang, place }, card: { item, author } }: CardProps) {
  const t = messages[lang].desk;
  const { record } = item;
  const marks = [
    // Only the list of waiting and of published comments says by itself how they stand.
    ...(place.find !== null || record.closedAt !== null ? [t.status[record.status]] : []),
    ...(record.person === null ? [] : [t.official]),
    ...record.holds.map((hold) => t.holds[hold]),
    ...(author?.trusted ? [t.trust.trusted] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <ul class="holds">
      {marks.map((mark) => (
        <li>{mark}</li>
      ))}
    </ul>
  );
}
