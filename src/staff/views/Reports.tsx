import { messages } from '../messages.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { PlainText } from '../../participation/shared/PlainText.tsx';
import { seemsAbusive } from '../abuse.ts';
import type { CardProps } from '../context.ts';
import { headingId } from '../ids.ts';
import { Blur } from './Blur.tsx';

/** What readers have reported of a comment and nobody has decided on. */
export function Reports({ desk: { lang, site }, card: { item, reports } }: CardProps) {
  if (reports.length === 0) return null;
  const t = messages[lang];
  return (
    <div class="ground">
      <h3>{t.desk.reports.title(reports.length)}</h3>
      <ul class="plain-list">
        {reports.map(({ reason, text, createdAt }) => (
          <li>
            <p class="meta">
              {t.report.reasons[reason]} · <Moment at={createdAt} lang={lang} />
            </p>
            {text && (
              <Blur lang={lang} when={seemsAbusive(text, site.blurWords)} of={headingId(item.record)}>
                <PlainText text={text} />
              </Blur>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
