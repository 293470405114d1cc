import type { ComponentChildren } from 'preact';
import { messages } from '../../i18n/messages.ts';
import { ownName, type Locale } from '../../i18n/locales.ts';
import type { Action } from '../../participation/comments/rules.ts';
import { deskPath, screens, type Screen } from '../paths.ts';

/** What stands round every screen of the desk: who is signed in, the lists, what was just done. */
export function DeskFrame(props: {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
  readonly email: string;
  readonly screen: Screen;
  readonly done?: Action;
  /** What could not be done, and why. */
  readonly fault?: string;
  readonly children: ComponentChildren;
}) {
  const { lang, languages, email, screen, done, fault, children } = props;
  const t = messages[lang].desk;
  return (
    <>
      <div class="bar">
        <span>{t.signedInAs(email)}</span>
        <ul class="links">
          {languages
            .filter((language) => language !== lang)
            .map((language) => (
              <li>
                <a href={deskPath(language, screen)} lang={language} hreflang={language}>
                  {ownName[language]}
                </a>
              </li>
            ))}
        </ul>
        <form method="post" action={deskPath(lang)}>
          <input type="hidden" name="action" value="signOut" />
          <button type="submit" class="quiet">
            {t.signOut}
          </button>
        </form>
      </div>
      {fault && (
        <div class="notice notice-bad" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <h1>{t.title}</h1>
      <p role="status" class={done && 'notice notice-good'}>
        {done && t.done[done]}
      </p>
      <nav aria-label={t.title}>
        <ul class="links tabs">
          {screens.map((name) => (
            <li>
              <a href={deskPath(lang, name)} aria-current={name === screen ? 'page' : undefined}>
                {t.lists[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
