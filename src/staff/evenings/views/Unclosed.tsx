import { catalogue, type CatalogueEvening } from '../../../generated/catalogue.js';
import type { Locale } from '../../../i18n/locales.ts';
import { pageOf } from '../../../participation/signups/evenings.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';

/** Whether an evening was held and its page does not yet tell what was heard. */
function isUnclosed({ ends, status, outcome }: CatalogueEvening, now: number): boolean {
  return ends < now && status !== 'cancelled' && !outcome;
}

/** Reminds of the evenings that nobody has closed yet, on every page of the desk. */
export function Unclosed({ lang, now }: { readonly lang: Locale; readonly now: number }) {
  const unclosed = catalogue.evenings.filter((evening) => isUnclosed(evening, now));
  if (unclosed.length === 0) return null;
  const t = messages[lang].deskEvenings;
  return (
    <section class="notice notice-waiting" aria-label={t.unclosed(unclosed.length)}>
      <p>{t.unclosed(unclosed.length)}.</p>
      <ul class="plain-list">
        {unclosed.map((evening) => (
          <li>
            <a href={eveningPath(lang, { evening: evening.id, page: 'close' })}>
              {t.close(pageOf(evening, lang).title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
