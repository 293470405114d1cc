import type { Site } from '../../content/site.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { PlainText } from '../shared/PlainText.tsx';
import type { Comment } from './comment.ts';
import { canCorrect, correctionTime } from './rules.ts';
import { awaitsSecondLook } from './second-look.ts';

interface Props {
  readonly lang: Locale;
  readonly site: Site;
  readonly comment: Comment;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  /** Whether the receipt has a form that asks for a second look. */
  readonly mayAskAgain: boolean;
}

/** How a comment stands that nobody took off. */
function Standing({ lang, site, comment }: Props) {
  const t = messages[lang].receipt.comment;
  const { status, decision, proposal, person } = comment;
  const hours = site.moderationHours?.[lang] ?? null;
  return (
    <>
      {status === 'pending' && <p>{decision ? t.next.hidden : t.next.pending(hours)}</p>}
      {status === 'published' && person !== null && <p>{t.answer.published}</p>}
      {status === 'published' && person === null && <p>{proposal ? t.next.correctionWaits : t.next.published}</p>}
      {status === 'published' && comment.secondLook && <p>{t.again.overturned}</p>}
      {status === 'published' && decision && <p>{t.next.correctionRefused}</p>}
      {status === 'withdrawn' && <p>{t.next.withdrawn}</p>}
    </>
  );
}

/** Why a comment was taken off or not published, and how to go on. */
function Ground({ lang, site, comment, mayAskAgain }: Props) {
  const { decision, secondLook } = comment;
  if (!decision) return null;
  const t = messages[lang];
  const { again, reason, secondLook: write } = t.receipt.comment;
  const contact = site.contact.email ?? site.contact.phone;
  return (
    <>
      {awaitsSecondLook(comment) && <p>{again.waits}</p>}
      {secondLook && !awaitsSecondLook(comment) && <p>{again.upheld}</p>}
      <p>
        {reason}: {t.reasons[decision.reason]}
      </p>
      {decision.note && <PlainText text={decision.note} />}
      {!mayAskAgain && !secondLook && contact && <p>{write(contact)}</p>}
    </>
  );
}

/** What happens next, and why a comment was taken off or not published. */
export function Next(props: Props) {
  const { lang, comment, now } = props;
  const t = messages[lang].receipt.comment;
  const { status, email, proposal, publishedAt, person } = comment;
  const waits = status === 'pending' || proposal !== null || awaitsSecondLook(comment);
  const timed = status === 'published' && person === null && publishedAt !== null && canCorrect(comment, now);
  return (
    <>
      <Standing {...props} />
      <Ground {...props} />
      {waits && person === null && <p>{email ? t.told : t.comeBack}</p>}
      {timed && <p>{t.correctUntil(formatMoment(publishedAt + correctionTime, lang))}</p>}
    </>
  );
}
