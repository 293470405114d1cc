import { formatMoment } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { Moment } from '../participation/shared/Moment.tsx';
import { PlainText } from '../participation/shared/PlainText.tsx';
import { messages } from './messages.ts';
import { noticePlace } from './NoticeBar.tsx';
import type { Notice } from './notice.ts';
import { wordsFor } from './rules.ts';

interface Props {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
}

/** A notice as it is told in full: how severe, what, since when and until when. */
export function WholeNotice({ lang, languages, notice }: Props & { readonly notice: Notice }) {
  const t = messages[lang];
  const { id, severity, from, until, changedAt } = notice;
  const words = wordsFor(notice, lang, languages);
  const own = words.lang === lang ? undefined : words.lang;
  return (
    <article class={`alert alert-${severity}`} id={noticePlace(id)} aria-labelledby={`${noticePlace(id)}-title`}>
      <h2 id={`${noticePlace(id)}-title`}>
        {t.severity[severity]}:{' '}
        {words.path ? (
          <a href={words.path} lang={own} hreflang={own}>
            {words.title}
          </a>
        ) : (
          <span lang={own}>{words.title}</span>
        )}
      </h2>
      {words.text && <PlainText text={words.text} lang={own} />}
      <dl class="facts">
        <dt>{t.since}</dt>
        <dd>
          <Moment at={from} lang={lang} />
        </dd>
        <dt>{t.until}</dt>
        <dd>{until === null ? t.untilTold : t.untilMoment(formatMoment(until, lang))}</dd>
        {changedAt !== null && (
          <>
            <dt>{t.changed}</dt>
            <dd>
              <Moment at={changedAt} lang={lang} />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** The notices in force as they are now, or that there are none. @param now milliseconds since 1970 (UTC) */
export function NoticeList(props: Props & { readonly notices: readonly Notice[]; readonly now: number }) {
  const { lang, languages, notices, now } = props;
  const t = messages[lang];
  return (
    <>
      <h1>{t.live}</h1>
      <p class="meta">{t.asOf(formatMoment(now, lang))}</p>
      {notices.length === 0 && <p>{t.none}</p>}
      {notices.map((notice) => (
        <WholeNotice lang={lang} languages={languages} notice={notice} />
      ))}
      <p>{t.emergency}</p>
    </>
  );
}
