import type { Site } from '../../content/site.ts';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import { formatMoment } from '../../i18n/dates.ts';
import { messages } from './messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { offerOf } from './rules.ts';
import type { Standing } from './signup.ts';

interface Props {
  readonly lang: Locale;
  readonly site: Site;
  readonly standing: Standing;
  readonly evening: CatalogueEvening;
  readonly heading: string;
  /** Why the evening is cancelled or moved. */
  readonly note: string | null;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

/** The seats it has, waits for and is offered. */
function SeatsTold({ lang, standing, now }: Props) {
  const t = messages[lang].signups.receipt;
  const { seats, place } = standing;
  if (seats === null) return null;
  const offer = offerOf(standing, now);
  const lacks = seats.asked - seats.seats;
  return (
    <>
      {seats.seats > 0 && <p>{t.confirmed(seats.seats)}</p>}
      {seats.seats > 0 && lacks > 0 && <p>{t.waitingFor(lacks)}</p>}
      {place > 0 && <p>{t.place(place)}</p>}
      {seats.aside && <p>{t.aside}</p>}
      {offer && <p>{t.offer(offer.seats, lacks, formatMoment(offer.till, lang))}</p>}
    </>
  );
}

/** How the person hears when something changes. */
function HowTold({ lang, site, standing }: Props) {
  const t = messages[lang].signups.receipt;
  const { email, phone } = standing.record;
  if (email !== null) return <p>{t.told}</p>;
  return (
    <p>
      {t.noEmail} {phone !== null && t.phoned} {site.contact.phone && t.call(site.contact.phone)}
    </p>
  );
}

/** What happens next. */
export function Next(props: Props) {
  const { lang, standing, evening, heading, note } = props;
  const t = messages[lang].signups.receipt;
  const { previousStarts, status } = evening;
  if (heading === 'cancelled') return <p>{t.cancelledText}</p>;
  if (heading === 'over') return <p>{t.overText}</p>;
  if (heading === 'eveningCancelled') return note ? <p>{note}</p> : null;
  return (
    <>
      {status === 'moved' && previousStarts !== null && <p>{t.movedText(formatMoment(previousStarts, lang))}</p>}
      {status === 'moved' && note && <p>{note}</p>}
      {standing.record.held !== null && <p>{t.held}</p>}
      <SeatsTold {...props} />
      <HowTold {...props} />
    </>
  );
}
