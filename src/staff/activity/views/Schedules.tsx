import { messages } from '../../../activity/messages.ts';
import type { ScheduleState } from '../../../activity/standing.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';

/** When each scheduled run was last done, and whether it stands still. */
export function Schedules(props: { readonly lang: Locale; readonly schedules: readonly ScheduleState[] }) {
  const { lang, schedules } = props;
  const { scheduled: t, schedules: names } = messages[lang].activity;
  return (
    <section class="wide" aria-label={t.title} tabIndex={0}>
      <h2>{t.title}</h2>
      <table>
        <thead>
          <tr>
            {[t.name, t.state, t.ran, t.failed].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {schedules.map(({ name, ran, failed, still }) => (
            <tr>
              <th scope="row">{names[name].name}</th>
              <td>{still ? <strong>{t.still}</strong> : t.runs}</td>
              <td>{ran === null ? t.never : <Moment at={ran} lang={lang} />}</td>
              <td>{failed !== null && <Moment at={failed} lang={lang} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
