import type { Locale } from '../../i18n/locales.ts';
import { pageMessages } from '../../i18n/page-messages.ts';
import { Bar } from './Bar.tsx';
import type { PublicMonth } from './figures.ts';
import { monthName } from './month-name.ts';

const columns = ['yes', 'no', 'other'] as const;

/** How much feedback came in each month: a table whose numbers are drawn as well. Small numbers have neither. */
export function PublicFigures({ lang, months }: { readonly lang: Locale; readonly months: readonly PublicMonth[] }) {
  const t = pageMessages[lang].contact.figures;
  if (months.length === 0) return <p>{t.none}</p>;
  const greatest = Math.max(...months.flatMap((month) => columns.map((column) => month[column] ?? 0)));
  return (
    <>
      <p>{t.text}</p>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">{t.month}</th>
            {columns.map((column) => (
              <th scope="col">{t.columns[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((row) => (
            <tr>
              <th scope="row">{monthName(row.month, lang)}</th>
              {columns.map((column) => {
                const count = row[column];
                return (
                  <td>
                    {count ?? t.few}
                    {count !== null && <Bar count={count} greatest={greatest} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t.note}</p>
    </>
  );
}
