import { formatMoment, machineTime } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A moment for people and programs. @param at milliseconds since 1970 (UTC) */
export function Moment({ at, lang }: { readonly at: number; readonly lang: Locale }) {
  return <time datetime={machineTime(at)}>{formatMoment(at, lang)}</time>;
}
