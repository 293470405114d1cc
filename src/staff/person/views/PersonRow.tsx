import type { Locale } from '../../../i18n/locales.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { messages } from '../../messages.ts';
import type { PersonEntry } from '../entry.ts';

/** What was done with a person's data, as a row of the log; nothing of whose it was. */
export function PersonRow({ lang, entry }: { readonly lang: Locale; readonly entry: PersonEntry }) {
  const { at, by, action, held } = entry;
  const t = messages[lang].deskPerson;
  return (
    <tr>
      <td>
        <Moment at={at} lang={lang} />
      </td>
      <td>{t.acts[action]}</td>
      <td />
      <td>{t.held(held)}</td>
      <td>{by}</td>
    </tr>
  );
}
