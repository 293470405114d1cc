import type { CatalogueEvening } from '../../generated/catalogue.js';
import { formatMoment } from '../../i18n/dates.ts';
import { messages } from './messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { freeSeats, isFull, openness, type Openness } from './rules.ts';
import type { Counts } from './signup.ts';

/** Whether one may sign up, in words. */
export function tellOpenness(state: Openness, { signupCloses }: Pick<CatalogueEvening, 'signupCloses'>, lang: Locale) {
  const t = messages[lang].signups.open;
  if (state.open) return t.until(formatMoment(signupCloses, lang));
  return state.why === 'cancelled' ? t.cancelled : t[state.why](formatMoment(state.at, lang));
}

interface Props {
  readonly lang: Locale;
  readonly evening: Pick<CatalogueEvening, 'starts' | 'signupOpens' | 'signupCloses' | 'status' | 'capacity'>;
  readonly counts: Counts;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

/** How many places are left; whoever has to wait is told before sending anything. */
function left({ lang, evening, counts, now }: Props): string {
  const t = messages[lang].signups.places;
  const free = freeSeats(evening, counts);
  if (free === null || evening.capacity === null) return t.unlimited;
  if (!isFull(evening, counts)) return t.left(free, evening.capacity);
  return openness(evening, now).open ? t.full : t.fullClosed;
}

/** Places left and until when one may sign up: in the static page as of the build, freshened by the small script. */
export function Places(props: Props) {
  const { lang, evening, counts, now } = props;
  const t = messages[lang].signups.places;
  const state = openness(evening, now);
  const coming = state.open || state.why === 'closed' || state.why === 'early';
  const full = coming && isFull(evening, counts);
  return (
    <div id="signup-places" class={full ? 'notice notice-waiting' : undefined}>
      {coming && (
        <p>
          <strong>{left(props)}</strong> {counts.taken > 0 && t.comingWaiting(counts.taken, counts.waiting)}
        </p>
      )}
      <p>{tellOpenness(state, evening, lang)}</p>
    </div>
  );
}
