import { messages } from '../../../activity/messages.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { formatFigure } from '../../../i18n/numbers.ts';
import type { ActRow } from '../table.ts';

/** What a row counts, in words; a function that has none yet goes by its own name. */
function labelOf({ name, act, outcome }: ActRow, lang: Locale): string {
  const { functions, schedules, acts } = messages[lang].activity;
  const names: Readonly<Record<string, string | undefined>> = functions;
  const runs: Readonly<Record<string, { readonly name: string } | undefined>> = schedules;
  const done: Readonly<Record<string, string | undefined>> = acts.done;
  const what = outcome === 'done' ? (done[act ?? ''] ?? act ?? '') : acts[outcome];
  return `${names[name] ?? runs[name]?.name ?? name}: ${what}`;
}

/** What each function did, in numbers. */
export function Acts({ lang, rows }: { readonly lang: Locale; readonly rows: readonly ActRow[] }) {
  const t = messages[lang].activity.acts;
  if (rows.length === 0) return <p>{t.none}</p>;
  return (
    <section class="wide" aria-label={t.title} tabIndex={0}>
      <h2>{t.title}</h2>
      <p class="hint">{t.hint}</p>
      <table>
        <thead>
          <tr>
            {[t.what, t.today, t.yesterday, t.week, t.month].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{labelOf(row, lang)}</th>
              {row.counts.map((count) => (
                <td>{formatFigure(count, lang)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
