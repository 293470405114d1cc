import { intlTag, type Locale } from './locales.ts';

/** A length as people say it: "450 m", "1,9 km"; to ten metres, from a kilometre on to a hundred. @param metres of the way */
export function formatLength(metres: number, locale: Locale): string {
  const tens = Math.round(metres / 10) * 10;
  const format = new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 1 });
  return tens < 1000 ? `${tens}\u00a0m` : `${format.format(metres / 1000)}\u00a0km`;
}

/** A figure as people write it: "1 312,5", in English "1,312.5"; with its unit after it, where it has one. */
export function formatFigure(value: number, locale: Locale, unit?: string): string {
  const number = new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 2 }).format(value);
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** How large a file is, as people say it: "320 kt", "1,2 Mt". */
export function formatSize(bytes: number, locale: Locale): string {
  const unit = locale === 'fi' ? 't' : 'B';
  const large = bytes >= 1e6;
  const format = new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: large ? 1 : 0 });
  return `${format.format(large ? bytes / 1e6 : Math.max(1, bytes / 1e3))}\u00a0${large ? 'M' : 'k'}${unit}`;
}
