import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { deskPath, type Place } from '../paths.ts';

/** Links to the pages before and after, where a list has several. */
export function Pager({
  lang,
  place,
  pages,
}: {
  readonly lang: Locale;
  readonly place: Place;
  readonly pages: number;
}) {
  if (pages === 1) return null;
  const t = messages[lang].desk.pages;
  const { page } = place;
  return (
    <nav class="pager" aria-label={t.label}>
      {page > 1 && (
        <a href={deskPath(lang, { ...place, page: page - 1 })} rel="prev">
          {t.previous}
        </a>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <a href={deskPath(lang, { ...place, page: page + 1 })} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  );
}
