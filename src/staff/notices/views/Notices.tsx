import { formatMoment } from '../../../i18n/dates.ts';
import type { Call } from '../../../http/endpoint.tsx';
import { messages as noticeWords } from '../../../notices/messages.ts';
import type { Notice } from '../../../notices/notice.ts';
import { wordsFor } from '../../../notices/rules.ts';
import { messages } from '../../messages.ts';
import { noticePath } from '../paths.ts';

type Reader = Pick<Call, 'lang' | 'site'>;

function Row({ call, notice, href }: { readonly call: Reader; readonly notice: Notice; readonly href: string | null }) {
  const { lang, site } = call;
  const t = noticeWords[lang];
  const { severity, from, until } = notice;
  const words = wordsFor(notice, lang, site.languages);
  const title = <span lang={words.lang}>{words.title}</span>;
  return (
    <li>
      <strong>{t.severity[severity]}:</strong> {href ? <a href={href}>{title}</a> : title}
      <br />
      <span class="meta">
        {t.since} {formatMoment(from, lang)}, {until === null ? t.untilTold : t.untilMoment(formatMoment(until, lang))}
      </span>
    </li>
  );
}

/** All notices: those of the desk that can be changed, those of the content, and those that have ended. */
export function Notices(props: {
  readonly call: Reader;
  readonly posted: readonly Notice[];
  readonly written: readonly Notice[];
  readonly past: readonly Notice[];
}) {
  const { call, posted, written, past } = props;
  const { lang } = call;
  const t = messages[lang].deskNotices;
  return (
    <>
      <p>{t.intro}</p>
      <p>
        <a href={noticePath(lang, { page: 'new' })}>{t.add}</a>
      </p>
      <h2>{t.current}</h2>
      {posted.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {posted.map((notice) => (
            <Row call={call} notice={notice} href={noticePath(lang, { page: 'notice', id: notice.id })} />
          ))}
        </ul>
      )}
      {written.length > 0 && (
        <>
          <h2>{t.written}</h2>
          <p class="hint">{t.writtenHint}</p>
          <ul>
            {written.map((notice) => (
              <Row call={call} notice={notice} href={wordsFor(notice, lang, call.site.languages).path} />
            ))}
          </ul>
        </>
      )}
      {past.length > 0 && (
        <>
          <h2>{t.past}</h2>
          <ul>
            {past.map((notice) => (
              <Row call={call} notice={notice} href={null} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
