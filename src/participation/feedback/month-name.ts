import { intlTag, type Locale } from '../../i18n/locales.ts';

/** A month as people write it: "marraskuu 2026". @param month as in "2026-11" */
export function monthName(month: string, lang: Locale): string {
  const format = new Intl.DateTimeFormat(intlTag[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01`));
}
