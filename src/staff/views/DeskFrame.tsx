import type { ComponentChildren } from 'preact';
import { messages as activityMessages } from '../../activity/messages.ts';
import { catalogue } from '../../generated/catalogue.js';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../messages.ts';
import { ErrorSummary } from '../../participation/shared/ErrorSummary.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import { activityPath } from '../activity/paths.ts';
import type { Desk } from '../context.ts';
import type { TabCounts } from '../tab-counts.ts';
import { eveningPath } from '../evenings/paths.ts';
import { Unclosed } from '../evenings/views/Unclosed.tsx';
import { feedbackPath } from '../feedback/paths.ts';
import { deskPath, screenNames, type ScreenName } from '../paths.ts';
import { noticePath } from '../notices/paths.ts';
import { personPath } from '../person/paths.ts';
import { messages as writingMessages } from '../writing/messages.ts';
import { writingPath } from '../writing/paths.ts';
import { Find } from './Find.tsx';
import { Languages } from './Languages.tsx';
import { Notice } from './Notice.tsx';

type Reader = Pick<Desk, 'lang' | 'session'>;

/** Who is signed in, and the way out. */
export function Bar({ lang, session }: Reader) {
  const t = messages[lang].desk;
  return (
    <div class="bar">
      <span>{t.signedInAs(session.email)}</span>
      <form method="post" action={deskPath(lang)}>
        <button type="submit" name="action" value="signOut" class="plain">
          {t.signOut}
        </button>
      </form>
    </div>
  );
}

/** The desk's rooms beside the comments. */
export type RoomName = 'evenings' | 'feedback' | 'notices' | 'person' | 'activity';

/** The desk's rooms, and what waits in them. */
export function Tabs(props: {
  readonly lang: Locale;
  readonly current: ScreenName | RoomName | null;
  readonly counts: TabCounts;
}) {
  const { lang, current } = props;
  const { failed, held } = props.counts;
  const { desk: t, deskEvenings, deskFeedback, deskNotices, deskPerson } = messages[lang];
  return (
    <nav aria-label={t.title}>
      <ul class="links tabs">
        {screenNames.map((screen) => (
          <li>
            <a href={deskPath(lang, { screen })} aria-current={screen === current ? 'page' : undefined}>
              {t.lists[screen]}
              {screen === 'mail' && failed > 0 && ` (${failed})`}
            </a>
          </li>
        ))}
        {catalogue.evenings.length > 0 && (
          <li>
            <a href={eveningPath(lang)} aria-current={current === 'evenings' ? 'page' : undefined}>
              {deskEvenings.title}
              {held > 0 && ` (${held})`}
            </a>
          </li>
        )}
        <li>
          <a href={feedbackPath(lang)} aria-current={current === 'feedback' ? 'page' : undefined}>
            {deskFeedback.title}
          </a>
        </li>
        <li>
          <a href={noticePath(lang)} aria-current={current === 'notices' ? 'page' : undefined}>
            {deskNotices.title}
          </a>
        </li>
        <li>
          <a href={personPath(lang)} aria-current={current === 'person' ? 'page' : undefined}>
            {deskPerson.title}
          </a>
        </li>
        <li>
          <a href={activityPath(lang)} aria-current={current === 'activity' ? 'page' : undefined}>
            {activityMessages[lang].activity.title}
          </a>
        </li>
        <li>
          <a href={writingPath(lang)}>{writingMessages[lang].tab}</a>
        </li>
      </ul>
    </nav>
  );
}

/** What stands round every screen of the desk: who is signed in, the lists, what was just done or could not be. */
export function DeskFrame(props: {
  readonly desk: Desk;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  /** What the screen is called. */
  readonly name: string;
  readonly counts: TabCounts;
  /** Whether it is said here what was just done, not at a card. */
  readonly tells: boolean;
  /** What could not be done, and why. */
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
}) {
  const { desk, now, name, counts, tells, fault, errors = [], children } = props;
  const { lang, place, site } = desk;
  return (
    <>
      <Bar {...desk} />
      <ErrorSummary lang={lang} errors={errors} />
      {fault && (
        <div class="notice notice-bad" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <h1>
        {name} <span class="within">– {messages[lang].desk.title}</span>
      </h1>
      {tells && <Notice desk={desk} />}
      <Tabs lang={lang} current={place.find === null ? place.screen : null} counts={counts} />
      <Unclosed lang={lang} now={now} />
      {children}
      <Find lang={lang} asked={place.find} />
      <Languages lang={lang} languages={site.languages} path={(language) => deskPath(language, place)} />
    </>
  );
}
