import { messages } from '../../../activity/messages.ts';
import type { Standing } from '../../../activity/standing.ts';
import { formatMoment } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { deskPath } from '../../paths.ts';

/** How many mails wait, and since when. */
export function Outbox({ lang, mail }: { readonly lang: Locale; readonly mail: Standing['mail'] }) {
  const t = messages[lang].activity.mail;
  const { waiting, oldest, stuck } = mail;
  return (
    <>
      <h2>{t.title}</h2>
      <p>
        {t.waiting(waiting)} {oldest !== null && t.oldest(formatMoment(oldest, lang))} {stuck !== null && t.stuck}
      </p>
      <p>
        <a href={deskPath(lang, { screen: 'mail' })}>{t.link}</a>
      </p>
    </>
  );
}
