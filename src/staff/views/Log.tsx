import { messages } from '../messages.ts';
import { roleName } from '../../participation/comments/answers.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { reference } from '../../participation/shared/reference.ts';
import type { Desk } from '../context.ts';
import type { EveningEntry } from '../evenings/entry.ts';
import { EveningRow } from '../evenings/views/LogRow.tsx';
import type { LogEntry } from '../log.ts';
import { deskPath } from '../paths.ts';

function Row({ desk: { lang, site }, entry }: { readonly desk: Desk; readonly entry: LogEntry }) {
  const t = messages[lang];
  const { at, by, action, comment, reason, person } = entry;
  return (
    <tr>
      <td>
        <Moment at={at} lang={lang} />
      </td>
      <td>{t.desk.actions[action]}</td>
      <td class="reference">
        {comment && <a href={deskPath(lang, { find: reference(comment) })}>{reference(comment)}</a>}
      </td>
      <td>
        {reason && t.reasons[reason]}
        {person && roleName(person, lang, site)}
      </td>
      <td>{by}</td>
    </tr>
  );
}

/** Who did what, when and why; the newest first. */
export function Log({
  desk,
  entries,
}: {
  readonly desk: Desk;
  readonly entries: readonly (LogEntry | EveningEntry)[];
}) {
  const t = messages[desk.lang].desk;
  if (entries.length === 0) return <p>{t.empty.log}</p>;
  const { when, what, which, why, who } = t.log;
  return (
    <section class="wide" aria-label={t.lists.log} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[when, what, which, why, who].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) =>
            'evening' in entry ? <EveningRow lang={desk.lang} entry={entry} /> : <Row desk={desk} entry={entry} />,
          )}
        </tbody>
      </table>
    </section>
  );
}
