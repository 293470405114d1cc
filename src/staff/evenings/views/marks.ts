import { formatMoment } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { offerOf } from '../../../participation/signups/rules.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';

/** What one should know of a sign-up at a glance, in a word or two each. @param now milliseconds since 1970 (UTC) */
export function marksOf(standing: Standing, lang: Locale, now: number): string[] {
  const t = messages[lang].deskEvenings.marks;
  const { record, seats, place, hasNeeds, reminderLate } = standing;
  const offer = offerOf(standing, now);
  const lacks = seats && seats.seats > 0 ? seats.asked - seats.seats : 0;
  const cancelled = record.cancelledAt !== null;
  return [
    ...(place > 0 ? [t.place(place)] : []),
    ...(lacks > 0 ? [t.lacks(lacks)] : []),
    ...(offer ? [t.offer(offer.seats, formatMoment(offer.till, lang))] : []),
    ...(seats?.aside ? [t.aside] : []),
    ...(hasNeeds ? [t.needs] : []),
    ...(record.source === 'desk' ? [t.desk] : []),
    ...(record.email === null && !cancelled ? [t.noEmail] : []),
    ...(reminderLate || record.told.reminder === 'late' ? [t.late] : []),
    ...(record.checkedIn !== null ? [t.came(record.checkedIn)] : []),
  ];
}
