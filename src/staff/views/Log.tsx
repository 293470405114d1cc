import { messages } from '../messages.ts';
import { roleName } from '../../participation/comments/answers.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { reference } from '../../participation/shared/reference.ts';
import type { Desk } from '../context.ts';
import { EveningRow } from '../evenings/views/LogRow.tsx';
import { FeedbackRow } from '../feedback/views/FeedbackRow.tsx';
import type { AnyEntry, LogEntry } from '../log.ts';
import { NoticeRow } from '../notices/views/NoticeRow.tsx';
import { PersonRow } from '../person/views/PersonRow.tsx';
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

function rowOf(desk: Desk, entry: AnyEntry) {
  if ('evening' in entry) return <EveningRow lang={desk.lang} entry={entry} />;
  if ('feedback' in entry) return <FeedbackRow lang={desk.lang} entry={entry} />;
  if ('notice' in entry) return <NoticeRow lang={desk.lang} entry={entry} />;
  if ('held' in entry) return <PersonRow lang={desk.lang} entry={entry} />;
  return <Row desk={desk} entry={entry} />;
}

/** Who did what, when and why; the newest first. */
export function Log({ desk, entries }: { readonly desk: Desk; readonly entries: readonly AnyEntry[] }) {
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
        <tbody>{entries.map((entry) => rowOf(desk, entry))}</tbody>
      </table>
    </section>
  );
}
