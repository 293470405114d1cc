import type { ComponentChildren } from 'preact';
import { messages } from '../messages.ts';
import { ErrorSummary } from '../../participation/shared/ErrorSummary.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import type { Desk } from '../context.ts';
import { deskPath, screenNames } from '../paths.ts';
import { Find } from './Find.tsx';
import { Languages } from './Languages.tsx';
import { Notice } from './Notice.tsx';

function Bar({ desk: { lang, session } }: { readonly desk: Desk }) {
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

function Tabs({ desk: { lang, place }, failed }: { readonly desk: Desk; readonly failed: number }) {
  const t = messages[lang].desk;
  const current = place.find === null ? place.screen : null;
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
      </ul>
    </nav>
  );
}

/** What stands round every screen of the desk: who is signed in, the lists, what was just done or could not be. */
export function DeskFrame(props: {
  readonly desk: Desk;
  /** What the screen is called. */
  readonly name: string;
  /** How many mails did not go. */
  readonly failed: number;
  /** Whether it is said here what was just done, not at a card. */
  readonly tells: boolean;
  /** What could not be done, and why. */
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
}) {
  const { desk, name, failed, tells, fault, errors = [], children } = props;
  const { lang, place, site } = desk;
  return (
    <>
      <Bar desk={desk} />
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
      <Tabs desk={desk} failed={failed} />
      {children}
      <Find lang={lang} asked={place.find} />
      <Languages lang={lang} languages={site.languages} place={place} />
    </>
  );
}
