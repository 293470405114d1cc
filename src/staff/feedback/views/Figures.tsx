import type { ComponentChildren } from 'preact';
import { ownName, type Locale } from '../../../i18n/locales.ts';
import { Bar } from '../../../participation/feedback/Bar.tsx';
import { countBy, type Tally } from '../../../participation/feedback/figures.ts';
import { steps } from '../../../participation/feedback/form.ts';
import { monthName } from '../../../participation/feedback/month-name.ts';
import { messages } from '../../messages.ts';

/** How many pages the table names: those with the most answers. */
const pagesShown = 30;

/** Numbers under names, each drawn as a bar beside it. */
function Plot(props: {
  readonly title: string;
  /** What the names and the numbers are. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: ComponentChildren; readonly counts: readonly number[] }[];
}) {
  const { title, heads, rows } = props;
  if (rows.length === 0) return null;
  const greatest = Math.max(...rows.flatMap(({ counts }) => counts));
  return (
    <section class="wide" aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <table class="bars">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr>
              <th scope="row">{name}</th>
              {counts.map((count) => (
                <td>
                  {count}
                  <Bar count={count} greatest={greatest} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How much feedback there was by month, page and language, and how the blog was judged. Exact: for staff only. */
export function Figures(props: {
  readonly lang: Locale;
  readonly tallies: readonly Tally[];
  readonly titleOfPage: (page: string) => string;
}) {
  const { lang, tallies, titleOfPage } = props;
  const t = messages[lang].deskFeedback.figures;
  const { scale } = messages[lang].feedback;
  if (tallies.every(({ count }) => count <= 0)) return <p>{t.none}</p>;
  const months = countBy(tallies, ({ month }) => month).sort(([a], [b]) => b.localeCompare(a));
  const pages = countBy(
    tallies.filter(({ about }) => about === 'page'),
    ({ page }) => page,
  ).slice(0, pagesShown);
  const votes = (page: string, voice: string) =>
    tallies.filter((tally) => tally.page === page && tally.voice === voice).reduce((sum, { count }) => sum + count, 0);
  const blog = tallies.filter(({ about }) => about === 'blog');
  const steppers = blog.length === 0 ? [] : steps;
  return (
    <>
      <p>{t.text}</p>
      <Plot
        title={t.month}
        heads={[t.names.month, t.count]}
        rows={months.map(([month, count]) => ({ name: monthName(month, lang), counts: [count] }))}
      />
      <Plot
        title={t.page}
        heads={[t.names.page, t.useful, t.notUseful]}
        rows={pages.map(([page]) => ({
          name: <bdi>{titleOfPage(page)}</bdi>,
          counts: [votes(page, 'yes'), votes(page, 'no')],
        }))}
      />
      <Plot
        title={t.language}
        heads={[t.names.language, t.count]}
        rows={countBy(tallies, (tally) => tally.lang).map(([name, count]) => ({
          name: <span lang={name}>{ownName[name as Locale]}</span>,
          counts: [count],
        }))}
      />
      <Plot
        title={t.scale}
        heads={[t.names.scale, t.count]}
        rows={steppers.map((step, i) => ({
          name: `${step}: ${scale.steps[i] ?? ''}`,
          counts: [blog.filter(({ voice }) => voice === step).reduce((sum, { count }) => sum + count, 0)],
        }))}
      />
    </>
  );
}
