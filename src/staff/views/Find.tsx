import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';

/** Leads to one comment by the reference that its author has on the receipt. */
export function Find({ lang, asked }: { readonly lang: Locale; readonly asked: string | null }) {
  const t = messages[lang].desk.find;
  return (
    <form class="find" method="get" action={endpoints.desk} role="search">
      <input type="hidden" name="lang" value={lang} />
      <label for="find">{t.label}</label>
      <input
        id="find"
        type="text"
        name="find"
        value={asked ?? undefined}
        autocomplete="off"
        spellcheck={false}
        autocapitalize="characters"
      />
      <button type="submit" class="quiet">
        {t.button}
      </button>
    </form>
  );
}
