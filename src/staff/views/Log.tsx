import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { reference } from '../../participation/shared/reference.ts';
import type { LogEntry } from '../log.ts';
import { deskPath } from '../paths.ts';

/** Who did what, when and why; the newest first. */
export function Log({ lang, entries }: { readonly lang: Locale; readonly entries: readonly LogEntry[] }) {
  const t = messages[lang].desk;
  if (entries.length === 0) return <p>{t.empty.log}</p>;
  return (
    <div class="wide" role="region" aria-label={t.lists.log} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.log.when}</th>
            <th scope="col">{t.log.what}</th>
            <th scope="col">{t.log.which}</th>
            <th scope="col">{t.log.why}</th>
            <th scope="col">{t.log.who}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr>
              <td>
                <Moment at={entry.at} lang={lang} />
              </td>
              <td>{t.actions[entry.action]}</td>
              <td class="reference">
                <a href={deskPath(lang, { find: reference(entry.comment) })}>{reference(entry.comment)}</a>
              </td>
              <td>{entry.reason && messages[lang].reasons[entry.reason]}</td>
              <td>{entry.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
