import { messages } from '../messages.ts';
import type { FailedMail } from '../../mail/failed.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import type { Desk } from '../context.ts';
import { maskedAddress, maskedCode } from '../mask.ts';
import { deskPath } from '../paths.ts';

function Buttons({ desk: { lang, place }, mail }: { readonly desk: Desk; readonly mail: FailedMail }) {
  const t = messages[lang].desk.mail;
  return (
    <form method="post" action={deskPath(lang, place)}>
      <input type="hidden" name="mail" value={mail.id} />
      <div class="buttons">
        <button type="submit" name="action" value="retryMail" aria-describedby={`mail-${mail.id}`}>
          {t.retry}
        </button>
        <button type="submit" name="action" value="dropMail" class="danger" aria-describedby={`mail-${mail.id}`}>
          {t.drop}
        </button>
      </div>
    </form>
  );
}

/** The mails that the mail server did not take: to whom, how often they were tried, and what the server said. */
export function Mails({ desk, mails }: { readonly desk: Desk; readonly mails: readonly FailedMail[] }) {
  const { lang } = desk;
  const t = messages[lang].desk;
  if (mails.length === 0) return <p>{t.empty.mail}</p>;
  return (
    <>
      <p class="count">{t.mail.dropHint}</p>
      <ul class="queue">
        {mails.map((mail) => (
          <li>
            <article>
              <h2 id={`mail-${mail.id}`}>{maskedCode(mail.subject)}</h2>
              <dl class="facts">
                <dt>{t.mail.to}</dt>
                <dd>{maskedAddress(mail.to)}</dd>
                <dt>{t.mail.since}</dt>
                <dd>
                  <Moment at={mail.since} lang={lang} />
                </dd>
                <dt>{t.mail.tries}</dt>
                <dd>{mail.tries}</dd>
                <dt>{t.mail.error}</dt>
                <dd>{mail.error}</dd>
                <dt>{t.mail.next}</dt>
                <dd>{mail.nextTry === null ? t.mail.givenUp : <Moment at={mail.nextTry} lang={lang} />}</dd>
              </dl>
              <Buttons desk={desk} mail={mail} />
            </article>
          </li>
        ))}
      </ul>
    </>
  );
}
