import type { Site } from '../../content/site.ts';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import { formatDay, formatSpan } from '../../i18n/dates.ts';
import { messages } from './messages.ts';
import { besidePage } from '../../i18n/routes.ts';
import { Receipt } from '../shared/Receipt.tsx';
import { isComing, keptUntil, needsKeptUntil, offerOf, partyOf } from './rules.ts';
import { Cancellation, Change, Erasure, Offer, type FormProps } from './ReceiptForms.tsx';
import { Next } from './ReceiptNext.tsx';

interface Props extends FormProps {
  readonly site: Site;
  readonly title: string;
  /** The evening's page, and where it is. */
  readonly page: {
    readonly title: string;
    readonly path: string;
    readonly place: string;
    readonly meetingPoint: string | null;
  };
}

/** How it stands, in the words of its heading. */
function headingOf({
  standing,
  evening,
  now,
}: Props): 'cancelled' | 'eveningCancelled' | 'over' | 'held' | 'confirmed' | 'offered' | 'waiting' {
  const { record, seats } = standing;
  if (record.cancelledAt !== null) return 'cancelled';
  if (evening.status === 'cancelled') return 'eveningCancelled';
  if (!isComing(evening, now)) return 'over';
  if (record.held !== null) return 'held';
  if (offerOf(standing, now)) return 'offered';
  return seats && seats.seats > 0 ? 'confirmed' : 'waiting';
}

const tones = {
  cancelled: 'waiting',
  eveningCancelled: 'bad',
  over: 'good',
  held: 'waiting',
  confirmed: 'good',
  offered: 'waiting',
  waiting: 'waiting',
} as const;

/** When, where and how many. */
function Facts({ lang, standing, evening, page }: Pick<Props, 'lang' | 'standing' | 'evening' | 'page'>) {
  const t = messages[lang].signups;
  const where = [page.meetingPoint, evening.address, page.place].filter(Boolean).join(', ');
  const party = partyOf(standing);
  return (
    <dl class="facts">
      <dt>{t.receipt.when}</dt>
      <dd>{formatSpan(evening.starts, evening.ends, lang)}</dd>
      {where && (
        <>
          <dt>{t.receipt.where}</dt>
          <dd>{where}</dd>
        </>
      )}
      {party > 0 && (
        <>
          <dt>{t.receipt.party}</dt>
          <dd>
            {standing.record.name}, {t.people(party)}
          </dd>
        </>
      )}
    </dl>
  );
}

/** A sign-up's receipt: how it stands, and what its people can do with it. */
export function SignupReceipt(props: Props) {
  const { lang, site, title, standing, evening, page, now } = props;
  const { record, hasNeeds } = standing;
  const t = messages[lang].signups.receipt;
  const heading = headingOf(props);
  const open = record.cancelledAt === null && isComing(evening, now);
  const calendar: CatalogueEvening['pages'][typeof lang] = evening.pages[lang];
  return (
    <Receipt
      lang={lang}
      id={record.id}
      title={title}
      status={t.status[heading]}
      tone={tones[heading]}
      next={
        <>
          <Next {...props} heading={heading} />
          {heading === 'offered' && <Offer {...props} />}
        </>
      }
      sentAt={record.createdAt}
      keptUntil={keptUntil(evening.ends, site)}
      about={{ label: messages[lang].signups.evening, ...page }}
    >
      <Facts lang={lang} standing={standing} evening={evening} page={page} />
      {open && calendar && (
        <p>
          <a href={besidePage(calendar.path, 'ics')}>{t.calendar}</a>
        </p>
      )}
      {hasNeeds && <p>{t.needsKept(formatDay(needsKeptUntil(evening.ends, site), lang))}</p>}
      {open && <Change {...props} />}
      {open && <Cancellation {...props} />}
      {!open && <Erasure {...props} />}
    </Receipt>
  );
}
