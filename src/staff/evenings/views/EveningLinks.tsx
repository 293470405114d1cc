import { catalogue } from '../../../generated/catalogue.js';
import { formatSpan } from '../../../i18n/dates.ts';
import { pageOf } from '../../../participation/signups/evenings.ts';
import { messages } from '../../messages.ts';
import { eveningPages, eveningPath } from '../paths.ts';
import { cameOf } from '../people.ts';
import type { FullRoom } from '../room.ts';
import { Numbers } from './Numbers.tsx';

/** When an evening is, how its seats are taken, and its pages at the desk. */
export function EveningLinks({ room }: { readonly room: FullRoom }) {
  const { call, evening, people, counts, spot } = room;
  const { lang } = call;
  const t = messages[lang].deskEvenings;
  const { path, place } = pageOf(evening, lang);
  const marks = { cancelled: messages[lang].evenings.cancelled, moved: messages[lang].evenings.moved };
  const mark = evening.status === 'cancelled' || evening.status === 'moved' ? `${marks[evening.status]} · ` : '';
  return (
    <div class="room">
      <p class="meta">
        {mark}
        {formatSpan(evening.starts, evening.ends, lang)}
        {place && ` · ${place}`}
      </p>
      <Numbers lang={lang} evening={evening} counts={counts} came={cameOf(people)} />
      <nav aria-label={t.pages.label}>
        <ul class="links">
          {eveningPages.map((page) => (
            <li>
              <a
                href={eveningPath(lang, { evening: evening.id, page })}
                aria-current={page === spot.page && spot.signup === null ? 'page' : undefined}
              >
                {t.pages[page]}
              </a>
            </li>
          ))}
          <li>
            <a href={eveningPath(lang, { evening: evening.id, csv: true })} download>
              {t.pages.csv}
            </a>
          </li>
          {catalogue.evenings.includes(evening) && (
            <li>
              <a href={path}>{t.pages.public}</a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}
