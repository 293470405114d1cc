import type { CatalogueEvening } from '../../../generated/catalogue.js';
import { formatSpan } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pageOf } from '../../../participation/signups/evenings.ts';
import type { Counts } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import { Numbers } from './Numbers.tsx';

interface Row {
  readonly evening: CatalogueEvening;
  readonly counts: Counts;
  /** How many sign-ups wait for somebody to look at them. */
  readonly held: number;
}

function One({ lang, row: { evening, counts, held } }: { readonly lang: Locale; readonly row: Row }) {
  const { cancelled, moved } = messages[lang].evenings;
  const { title, place } = pageOf(evening, lang);
  return (
    <li>
      <article aria-labelledby={`evening-${evening.id}`}>
        <h3 id={`evening-${evening.id}`}>
          <a href={eveningPath(lang, { evening: evening.id })}>{title}</a>
        </h3>
        <p class="meta">
          {formatSpan(evening.starts, evening.ends, lang)} · {place}
        </p>
        {evening.status === 'cancelled' && <p class="meta">{cancelled}</p>}
        {evening.status === 'moved' && <p class="meta">{moved}</p>}
        <Numbers lang={lang} evening={evening} counts={counts} />
        {held > 0 && (
          <p>
            <strong>{messages[lang].deskEvenings.toCheck(held)}</strong>
          </p>
        )}
      </article>
    </li>
  );
}

/** All evenings: the next one first, then those that were held, the latest first. */
export function EveningList(props: { readonly lang: Locale; readonly now: number; readonly rows: readonly Row[] }) {
  const { lang, now, rows } = props;
  const t = messages[lang].deskEvenings;
  if (rows.length === 0) return <p>{t.none}</p>;
  const isComing = ({ evening: { ends, status } }: Row) => ends >= now && status !== 'cancelled';
  const sorted = rows.toSorted((a, b) => a.evening.starts - b.evening.starts);
  const parts = [
    { title: t.coming, found: sorted.filter(isComing) },
    { title: t.past, found: sorted.filter((row) => !isComing(row)).reverse() },
  ];
  return (
    <>
      {parts
        .filter(({ found }) => found.length > 0)
        .map(({ title, found }) => (
          <section aria-label={title}>
            <h2>{title}</h2>
            <ul class="queue">
              {found.map((row) => (
                <One lang={lang} row={row} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
