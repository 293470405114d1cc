import type { ComponentChildren } from 'preact';
import { messages } from '../../i18n/messages.ts';
import { ownName, type Locale } from '../../i18n/locales.ts';
import { ErrorSummary } from '../../participation/shared/ErrorSummary.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import { deskPath, screenNames, type Done, type Place } from '../paths.ts';
import { Find } from './Find.tsx';

interface Props {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
  readonly email: string;
  /** What the screen is called. */
  readonly name: string;
  readonly place: Place;
  readonly done: Done | null;
  /** What could not be done, and why. */
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
}

function Bar({ lang, email }: Props) {
  const t = messages[lang].desk;
  return (
    <div class="bar">
      <span>{t.signedInAs(email)}</span>
      <form method="post" action={deskPath(lang)}>
        <button type="submit" name="action" value="signOut" class="plain">
          {t.signOut}
        </button>
      </form>
    </div>
  );
}

function Tabs({ lang, place }: Props) {
  const t = messages[lang].desk;
  const current = place.find === null ? place.screen : null;
  return (
    <nav aria-label={t.title}>
      <ul class="links tabs">
        {screenNames.map((screen) => (
          <li>
            <a href={deskPath(lang, { screen })} aria-current={screen === current ? 'page' : undefined}>
              {t.lists[screen]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Languages({ lang, languages, place }: Props) {
  return (
    <ul class="links">
      {languages
        .filter((language) => language !== lang)
        .map((language) => (
          <li>
            <a href={deskPath(language, place)} lang={language} hreflang={language}>
              {ownName[language]}
            </a>
          </li>
        ))}
    </ul>
  );
}

/** What stands round every screen of the desk: who is signed in, the lists, what was just done or could not be. */
export function DeskFrame(props: Props) {
  const { lang, name, place, done, fault, errors = [], children } = props;
  const t = messages[lang].desk;
  return (
    <>
      <Bar {...props} />
      <ErrorSummary lang={lang} errors={errors} />
      {fault && (
        <div class="notice notice-bad" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <h1>
        {name} <span class="within">– {t.title}</span>
      </h1>
      <p role="status" class={done ? 'notice notice-good' : undefined}>
        {done && t.done[done]}
      </p>
      <Tabs {...props} />
      {children}
      <Find lang={lang} asked={place.find} />
      <Languages {...props} />
    </>
  );
}
