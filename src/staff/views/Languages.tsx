import { ownName, type Locale } from '../../i18n/locales.ts';

/** The same place of the desk in the site's other languages. */
export function Languages(props: {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
  /** Where that is, in a language. */
  readonly path: (language: Locale) => string;
}) {
  const { lang, languages, path } = props;
  const others = languages.filter((language) => language !== lang);
  if (others.length === 0) return null;
  return (
    <ul class="links">
      {others.map((language) => (
        <li>
          <a href={path(language)} lang={language} hreflang={language}>
            {ownName[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
