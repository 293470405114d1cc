import { formatDay, formatMoment } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Checkbox } from '../../../participation/shared/Checkbox.tsx';
import { PlainText } from '../../../participation/shared/PlainText.tsx';
import { reference } from '../../../participation/shared/reference.ts';
import type { Finding, Findings } from '../../../person/find.ts';
import { messages } from '../../messages.ts';
import { personPath } from '../paths.ts';

/** What the desk shows of a record; the export has all of it. */
const shown = [
  'name',
  'email',
  'phone',
  'subject',
  'text',
  'needs',
  'status',
  'post',
  'evening',
  'page',
  'party',
  'createdAt',
] as const;

function Value({
  name,
  value,
  lang,
}: {
  readonly name: string;
  readonly value: string | number;
  readonly lang: Locale;
}) {
  if (name === 'createdAt') return <>{formatMoment(Date.parse(String(value)), lang)}</>;
  const { statuses } = messages[lang].deskPerson;
  const known: Readonly<Record<string, string>> = statuses;
  if (name === 'status') return <>{known[value] ?? value}</>;
  return name === 'text' || name === 'needs' ? <PlainText text={String(value)} /> : <bdi>{value}</bdi>;
}

function One({ item, lang }: { readonly item: Finding; readonly lang: Locale }) {
  const t = messages[lang].deskPerson;
  const { id, kind, data, keptUntil } = item;
  const facts = shown.flatMap((name) => {
    const value = data[name];
    return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [{ name, value }] : [];
  });
  return (
    <li>
      <article aria-labelledby={`found-${id}`}>
        <h3 id={`found-${id}`}>
          {t.kinds[kind as keyof typeof t.kinds]} {reference(id)}
        </h3>
        <dl class="facts">
          {facts.map(({ name, value }) => (
            <>
              <dt>{t.facts[name]}</dt>
              <dd>
                <Value name={name} value={value} lang={lang} />
              </dd>
            </>
          ))}
          <dt>{t.facts.keptUntil}</dt>
          <dd>{keptUntil === null ? t.untilEnded : formatDay(keptUntil, lang)}</dd>
        </dl>
      </article>
    </li>
  );
}

/** The buttons on what was found. */
function Deeds(props: { readonly asked: string; readonly others: readonly string[]; readonly lang: Locale }) {
  const { asked, others, lang } = props;
  const t = messages[lang].deskPerson;
  return (
    <form method="post" action={personPath(lang)}>
      <input type="hidden" name="who" value={asked} />
      {others.length > 0 && (
        <>
          <p>{t.aloneHint}</p>
          <Checkbox lang={lang} name="sure" label={t.sure(others.join(', '))} checked={false} />
        </>
      )}
      <p class="hint">{t.exportHint}</p>
      <div class="buttons">
        <button type="submit" name="action" value="export" class="quiet">
          {t.export}
        </button>
        <button type="submit" name="action" value="erase" class="danger">
          {t.erase}
        </button>
      </div>
    </form>
  );
}

/** Everything that is kept of a person. @param asked what was searched for */
export function Found(props: { readonly found: Findings; readonly asked: string; readonly lang: Locale }) {
  const { found, asked, lang } = props;
  const t = messages[lang].deskPerson;
  const { items, hashed, who } = found;
  if (items.length === 0 && hashed.length === 0) {
    return (
      <>
        <h2>{t.none}</h2>
        <p>{t.noneHint}</p>
      </>
    );
  }
  const others = who.emails.filter((email) => email !== asked.toLowerCase());
  return (
    <>
      <h2>{t.found(items.length)}</h2>
      {others.length > 0 && <p>{t.by(others.join(', '))}</p>}
      <ul class="queue">
        {items.map((item) => (
          <One item={item} lang={lang} />
        ))}
      </ul>
      {hashed.length > 0 && <p>{t.hashed(hashed.length)}</p>}
      <Deeds asked={asked} others={others} lang={lang} />
    </>
  );
}
