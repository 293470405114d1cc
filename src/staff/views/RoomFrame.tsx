import type { ComponentChildren } from 'preact';
import type { Call } from '../../http/endpoint.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { ErrorSummary } from '../../participation/shared/ErrorSummary.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import type { Session } from '../session.ts';
import type { TabCounts } from '../tab-counts.ts';
import { Bar, Tabs, type RoomName } from './DeskFrame.tsx';
import { Languages } from './Languages.tsx';

/** What stands round every screen of a room beside the comments: who is signed in, the rooms, what was done or was not. */
export function RoomFrame(props: {
  readonly call: Pick<Call, 'lang' | 'site'>;
  readonly session: Session;
  readonly room: RoomName;
  /** What the room is called, and what the screen is. */
  readonly title: string;
  readonly name: string;
  /** Where the screen is, in a language. */
  readonly path: (lang: Locale) => string;
  readonly counts: TabCounts;
  readonly done?: string | null;
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
}) {
  const { call, session, room, title, name, path, counts, done, fault, errors = [], children } = props;
  const { lang, site } = call;
  return (
    <>
      <Bar lang={lang} session={session} />
      <ErrorSummary lang={lang} errors={errors} />
      {fault && (
        <div class="notice notice-bad" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <h1>
        {name} {name !== title && <span class="within">– {title}</span>}
      </h1>
      {done && !fault && errors.length === 0 && (
        <div class="notice notice-good" role="status">
          <p>{done}</p>
        </div>
      )}
      <Tabs lang={lang} current={room} counts={counts} />
      {children}
      <Languages lang={lang} languages={site.languages} path={path} />
    </>
  );
}
