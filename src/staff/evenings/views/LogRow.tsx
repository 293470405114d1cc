import { messages } from '../../messages.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { reference } from '../../../participation/shared/reference.ts';
import { eveningOf, pageOf } from '../../../participation/signups/evenings.ts';
import type { EveningEntry } from '../entry.ts';
import { eveningPath } from '../paths.ts';

/** What was done to an evening's sign-ups, as a row of the log. */
export function EveningRow({ lang, entry }: { readonly lang: Locale; readonly entry: EveningEntry }) {
  const t = messages[lang].deskEvenings;
  const { at, by, action, evening, signup, reason } = entry;
  const known = eveningOf(evening);
  const title = known ? pageOf(known, lang).title : evening;
  return (
    <tr>
      <td>
        <Moment at={at} lang={lang} />
      </td>
      <td>{t.acts[action]}</td>
      <td class={signup ? 'reference' : undefined}>
        {known ? <a href={eveningPath(lang, { evening, signup })}>{signup ? reference(signup) : title}</a> : title}
      </td>
      <td>{reason && t.reasons[reason]}</td>
      <td>{by}</td>
    </tr>
  );
}
