import type { CatalogueEvening } from '../../../generated/catalogue.js';
import type { Locale } from '../../../i18n/locales.ts';
import type { Counts } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';

/** How many people have seats, are offered some, wait, and are here. */
export function Numbers(props: {
  readonly lang: Locale;
  readonly evening: Pick<CatalogueEvening, 'capacity'>;
  readonly counts: Counts;
  /** How many of those who signed up have come; without it nothing is told of it. */
  readonly came?: number;
}) {
  const { lang, evening, counts, came = 0 } = props;
  const t = messages[lang].deskEvenings;
  const here = came + counts.walkIns;
  const told = [
    t.counts(counts.taken, evening.capacity),
    ...(counts.held > 0 ? [t.held(counts.held)] : []),
    ...(counts.waiting > 0 ? [t.waiting(counts.waiting)] : []),
    ...(here > 0 ? [t.came(here)] : []),
  ];
  return <p class="count">{told.join(' · ')}</p>;
}
