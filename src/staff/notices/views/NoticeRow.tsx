import type { Locale } from '../../../i18n/locales.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { reference } from '../../../participation/shared/reference.ts';
import { messages } from '../../messages.ts';
import type { NoticeEntry } from '../entry.ts';

/** What was done to a notice, as a row of the log. */
export function NoticeRow({ lang, entry }: { readonly lang: Locale; readonly entry: NoticeEntry }) {
  const { at, by, action, notice } = entry;
  return (
    <tr>
      <td>
        <Moment at={at} lang={lang} />
      </td>
      <td>{messages[lang].deskNotices.acts[action]}</td>
      <td class="reference">{reference(notice)}</td>
      <td />
      <td>{by}</td>
    </tr>
  );
}
