import type { Locale, Localized } from '../../i18n/locales.ts';
import { paths } from '../../i18n/routes.ts';
import { loadSite } from '../site.ts';

const { languages } = loadSite();

/** Where the pages of this site are. */
export const path = paths(languages);

/** The addresses of one page in the site's languages; where `where` knows none, that language has none. */
export function versionsOf(where: (language: Locale) => string | null | undefined): Partial<Localized> {
  const known = languages.map((language) => [language, where(language)] as const);
  return Object.fromEntries(known.filter(([, address]) => address)) as Partial<Localized>;
}
