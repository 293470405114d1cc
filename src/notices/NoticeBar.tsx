import type { Locale } from '../i18n/locales.ts';
import { liveNoticesPath } from '../i18n/routes.ts';
import { PlainText } from '../participation/shared/PlainText.tsx';
import { messages } from './messages.ts';
import type { Notice } from './notice.ts';
import { wordsFor } from './rules.ts';

/** How many notices stand on every page; the others are on the live page. */
const most = 3;

interface Props {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
}

/** The id of a notice's place on the live page. */
export const noticePlace = (id: string) => `notice-${id}`;

function BarItem({ lang, languages, notice }: Props & { readonly notice: Notice }) {
  const { severity, id } = notice;
  const words = wordsFor(notice, lang, languages);
  const own = words.lang === lang ? undefined : words.lang;
  return (
    <div class={`alert alert-${severity}`}>
      <div class="frame">
        <p>
          <strong>{messages[lang].severity[severity]}:</strong>{' '}
          <a href={words.path ?? `${liveNoticesPath(lang)}#${noticePlace(id)}`} lang={own} hreflang={own}>
            {words.title}
          </a>
        </p>
        {words.text && <PlainText text={words.text} lang={own} />}
      </div>
    </div>
  );
}

/**
 * The notices in force as they stand at the top of every page; nothing where there are none. It is no live region: what
 * a page says when it is opened is read in its turn. The script makes it one when something new comes (`freshen-notices.ts`).
 */
export function NoticeBar({ lang, languages, notices }: Props & { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  const t = messages[lang];
  return (
    <section class="alerts" aria-label={t.label}>
      {notices.slice(0, most).map((notice) => (
        <BarItem lang={lang} languages={languages} notice={notice} />
      ))}
      {notices.length > most && (
        <p class="frame">
          <a href={liveNoticesPath(lang)}>{t.more(notices.length)}</a>
        </p>
      )}
    </section>
  );
}
