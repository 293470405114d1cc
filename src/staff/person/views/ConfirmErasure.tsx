import type { Locale } from '../../../i18n/locales.ts';
import type { Findings } from '../../../person/find.ts';
import { messages } from '../../messages.ts';
import { personPath } from '../paths.ts';

/** What erasing means, before it is done. */
export function ConfirmErasure(props: {
  readonly found: Findings;
  readonly asked: string;
  /** Whether everything with the address is meant too. */
  readonly sure: boolean;
  readonly lang: Locale;
}) {
  const { found, asked, sure, lang } = props;
  const t = messages[lang].deskPerson.confirm;
  const { items } = found;
  return (
    <form class="notice notice-bad" method="post" action={personPath(lang)}>
      <h2>{t.title}</h2>
      <p>{t.text(items.length)}</p>
      <ul>
        {items.some(({ kind, data }) => kind === 'comments' && data.status === 'published') && <li>{t.public}</li>}
        {items.some(({ kind }) => kind === 'signups') && <li>{t.seats}</li>}
        <li>{t.limits}</li>
      </ul>
      <input type="hidden" name="who" value={asked} />
      <input type="hidden" name="confirmed" value="yes" />
      {sure && <input type="hidden" name="sure" value="yes" />}
      <div class="buttons">
        <button type="submit" name="action" value="erase" class="danger">
          {t.yes}
        </button>
        <button type="submit" name="action" value="find" class="quiet">
          {t.no}
        </button>
      </div>
    </form>
  );
}
