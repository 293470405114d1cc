import type { Locale } from '../../../i18n/locales.ts';
import { lists } from '../../../participation/feedback/rules.ts';
import { messages } from '../../messages.ts';
import { noFilter } from '../filter.ts';
import { feedbackPath, type FeedbackSpot } from '../paths.ts';

/** The ways to the lists of feedback and to its figures. */
export function ListTabs({ lang, spot }: { readonly lang: Locale; readonly spot: FeedbackSpot }) {
  const t = messages[lang].deskFeedback;
  const current = spot.page === 'list' ? spot.list : spot.page;
  return (
    <nav aria-label={t.title}>
      <ul class="links tabs">
        {lists.map((list) => (
          <li>
            <a
              href={feedbackPath(lang, { page: 'list', list, number: 1, filter: noFilter })}
              aria-current={list === current ? 'page' : undefined}
            >
              {t.lists[list]}
            </a>
          </li>
        ))}
        <li>
          <a href={feedbackPath(lang, { page: 'figures' })} aria-current={current === 'figures' ? 'page' : undefined}>
            {t.lists.figures}
          </a>
        </li>
      </ul>
    </nav>
  );
}
